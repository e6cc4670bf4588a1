// SPDX-License-Identifier: GPL-3.0-or-later
// Pay views and salary guides as flat tables for spreadsheets.
#pragma once

#include "core/pay/pay_view.h"
#include "core/pay/salary_guide.h"
#include "core/wording/wording.h"

#include <string>

namespace rungwise {

/// One line per row of the view in its order: role, measure, market, currency, period, dates, low
/// to high and the average, sample, where it is shown, change to the baseline, overlap, chance,
/// remarks, source, note, the original figures and the rate. Figures are numbers; a figure that is
/// not exact has its sign (≈, ≥, ≤) in a column of its own. Behind the rows, in the same columns:
/// the finding, what was left out, and the sources.
[[nodiscard]] std::string payCsv(const PayView& view, const Catalogue& catalogue,
                                 const Wording& wording);

/// One line per level (or role), market and row there, in the same columns; a line that says
/// "no-data" where there is none. Behind them the sources.
[[nodiscard]] std::string salaryGuideCsv(const SalaryGuide& guide, const Catalogue& catalogue,
                                         const Wording& wording);

} // namespace rungwise
