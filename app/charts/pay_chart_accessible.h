// SPDX-License-Identifier: GPL-3.0-or-later
// The pay chart for assistive tools: a list whose items say the whole record of a row.
#pragma once

#include <cstddef>

namespace rungwise::app {

class PayChartView;

/// Makes Qt ask us when an assistive tool meets a pay chart. Any number of calls.
void installChartAccessibility();

/// Tells assistive tools that this row, by its place in the plan, has the focus.
void announceRow(PayChartView& view, std::size_t place);

/// The rows are others: what tools hold of the old ones is no longer valid.
void forgetRows(PayChartView& view);

} // namespace rungwise::app
