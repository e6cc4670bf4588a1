// SPDX-License-Identifier: GPL-3.0-or-later
// Rows held against those of the baseline, and against each other.
#pragma once

#include "core/pay/pay_view.h"

#include <span>
#include <vector>

namespace rungwise {

/// At most one per role, measure and market, in the order of the rows; only of rows in the chart,
/// which share a unit.
[[nodiscard]] std::vector<PayComparison> payComparisons(const PayView& view);

/// Sets `disagrees` of the rows that another row of the same role, measure and market contradicts
/// by more than 10 %.
void markDisagreement(std::span<PayRow> rows);

/// The weightiest measure of which two roles have a row in the chart, else of which one has: what
/// says most of somebody's pay and can be compared. Among all rows when the chart has none.
[[nodiscard]] std::optional<PayMeasure> leadingMeasure(std::span<const PayRow> rows);

} // namespace rungwise
