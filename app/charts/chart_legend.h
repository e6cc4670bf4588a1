// SPDX-License-Identifier: GPL-3.0-or-later
// Which signs a chart explains.
#pragma once

#include "app/charts/pay_chart_plan.h"

namespace rungwise::app {

/// The signs that occur in the rows of the plan, in a fixed order.
[[nodiscard]] std::vector<LegendEntry> chartLegend(const PayChartPlan& plan,
                                                   const Wording& wording);

} // namespace rungwise::app
