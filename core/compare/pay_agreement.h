// SPDX-License-Identifier: GPL-3.0-or-later
// Which published figures can be held against each other, and which contradict each other.
#pragma once

#include "core/compare/pay_line.h"

#include <optional>
#include <vector>

namespace rungwise {

/// How far one record of a role lies above or below one of the baseline's.
struct PayDistance {
    const PayLine* baseline = nullptr;
    const PayLine* line = nullptr;
    PayFigure figure = PayFigure::Mean;     ///< Mean or Median, of both
    double percent = 0;                     ///< of the baseline's figure
    Precision precision = Precision::Exact; ///< Exact or About
    std::optional<double> overlap;          ///< of the two ranges, in percent of their joint span
};

/// The distance between two cells of one row, where it is clear which records to compare: those of
/// the same sources, or the only ones there are. Same currency, period and kind of figure;
/// censored and withheld figures are not compared. Never averages.
[[nodiscard]] std::optional<PayDistance> payDistance(const std::vector<PayLine>& baseline,
                                                     const std::vector<PayLine>& lines);

/// The lines of one cell that some other source contradicts: averages (or medians) more than 1 %
/// apart, or, without those, ranges that do not touch.
[[nodiscard]] std::vector<const PayLine*> contradicting(const std::vector<PayLine>& lines);

/// Whether two cells of one row give the same figures, in any order: equal amounts in one currency
/// per one period, of the role or of the same group. Date, sample, source and notes say how a
/// figure came about, so they make no difference; a line without figures says nothing.
[[nodiscard]] bool giveSameFigures(const std::vector<PayLine>& a, const std::vector<PayLine>& b);

} // namespace rungwise
