// SPDX-License-Identifier: GPL-3.0-or-later
// Which figures can be held against each other, and which contradict each other.
#pragma once

#include "core/pay/pay_line.h"

#include <cstddef>
#include <optional>
#include <span>
#include <vector>

namespace rungwise {

/// The figure where it says about where the amount lies, not only on which side of a bound; nothing
/// for what a source withholds.
[[nodiscard]] std::optional<PayAmount> knownFigure(const PayLine& line, PayFigure figure);

/// The shared part of two ranges and what they cover together.
struct RangeOverlap {
    PayFigure lower = PayFigure::Low;  ///< Low, or P10 where either range lacks low or high
    PayFigure upper = PayFigure::High; ///< High or P90
    double percent = 0;                ///< shared span over joint span, 0 to 100

    friend bool operator==(const RangeOverlap&, const RangeOverlap&) = default;
};

/// Of low to high, else of the 10th to the 90th percentile; nothing when one of them is not known
/// exactly or about, when the units differ, or when both ranges are one and the same point.
[[nodiscard]] std::optional<RangeOverlap> rangeOverlap(const PayLine& a, const PayLine& b);

/// How far one line of a role lies above or below one of the baseline's.
struct PayDistance {
    const PayLine* baseline = nullptr;
    const PayLine* line = nullptr;
    PayFigure figure = PayFigure::Mean;     ///< Mean or Median, of both
    double percent = 0;                     ///< of the baseline's figure
    Precision precision = Precision::Exact; ///< Exact or About
    std::optional<RangeOverlap> overlap;
};

/// The distance of one line to one of the baseline: of averages, else of medians. Nothing for
/// unlike units and where neither is known of both, or the baseline's is 0.
[[nodiscard]] std::optional<PayDistance> payDistance(const PayLine& baseline, const PayLine& line);

/// The distance between the lines of two roles on one measure in one market, where it is clear
/// which to compare: the only ones there are, else those of the same sources. A record about both
/// roles is not held against itself. The pointers lead into the two lists.
[[nodiscard]] std::optional<PayDistance> payDistance(std::span<const PayLine* const> baseline,
                                                     std::span<const PayLine* const> lines);

/// By how much averages (or medians) of two sources may differ before they contradict.
enum class Tolerance { OnePercent, TenPercent };

/// Whether two amounts are further apart than the tolerance, of the larger.
[[nodiscard]] bool isApart(double a, double b, Tolerance tolerance);

/// Whether two lines on one measure in one market by unlike sources contradict each other: averages
/// (else medians) further apart than the tolerance (of the larger), or ranges that do not touch.
/// Lines of unlike units or reach, and of exactly the same sources, do not.
[[nodiscard]] bool contradict(const PayLine& a, const PayLine& b, Tolerance tolerance);

/// The lines that some other line of the list contradicts.
[[nodiscard]] std::vector<const PayLine*> contradicting(std::span<const PayLine* const> lines,
                                                        Tolerance tolerance);

/// Whether two lists give the same figures, in any order: equal amounts in one unit, of the role or
/// of the same group. Date, sample, source and notes say how a figure came about, so they make no
/// difference; a line without figures says nothing.
[[nodiscard]] bool giveSameFigures(std::span<const PayLine* const> a,
                                   std::span<const PayLine* const> b);

} // namespace rungwise
