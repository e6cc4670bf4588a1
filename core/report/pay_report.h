// SPDX-License-Identifier: GPL-3.0-or-later
// Pay views and salary guides as reports for people.
#pragma once

#include "core/pay/pay_view.h"
#include "core/pay/salary_guide.h"
#include "core/report/report.h"
#include "core/wording/wording.h"

#include <string_view>

namespace rungwise {

/// The finding, the table of all rows with remarks, comparisons (change, overlap, chance) with
/// their methods, sources and how to read it. `madeOn` as in comparisonReport.
[[nodiscard]] Report payReport(const PayView& view, const Wording& wording,
                               std::string_view madeOn = {});
/// Levels or roles as rows, markets as columns; then every figure in full.
[[nodiscard]] Report salaryGuideReport(const SalaryGuide& guide, const Wording& wording,
                                       std::string_view madeOn = {});

} // namespace rungwise
