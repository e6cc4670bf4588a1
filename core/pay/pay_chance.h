// SPDX-License-Identifier: GPL-3.0-or-later
// The chance that somebody in one group earns more than somebody in another.
#pragma once

#include "core/model/pay.h"

#include <cstddef>
#include <optional>
#include <span>
#include <vector>

namespace rungwise {

/// A point of a quantile function: the share `p` of people earns at most `amount`.
struct QuantileKnot {
    double p = 0;
    double amount = 0;

    friend bool operator==(const QuantileKnot&, const QuantileKnot&) = default;
};

/// Fewer percentiles say too little of how pay spreads.
inline constexpr std::size_t percentilesNeeded = 3;

/// How many of the five percentiles p10 to p90 are known exactly or about.
[[nodiscard]] std::size_t knownPercentiles(const PayFigures& figures);

/// A quantile function, linear between its knots: p rises from 0 to 1, amounts never fall. From at
/// least three of the percentiles p10 to p90; low and high, where they are known, stand for 0 and
/// 1, else the outermost stretch goes on to its end (not below zero). Otherwise from low, mean and
/// high: the mean stands at the share (high − mean)/(high − low), which keeps it the mean. Only
/// figures that are exact or about count. Nothing where that is too little or contradicts itself:
/// figures that fall, a mean outside low to high or at one end of a range that has two.
[[nodiscard]] std::optional<std::vector<QuantileKnot>> quantileFunction(const PayFigures& figures);

/// The chance, 0 to 1, that a random draw of `b` lies above an independent one of `a`; equal draws
/// count half. Exact for the functions given.
[[nodiscard]] double chanceAbove(std::span<const QuantileKnot> b, std::span<const QuantileKnot> a);

/// The share of people who earn at most this, 0 to 1.
[[nodiscard]] double shareUpTo(std::span<const QuantileKnot> function, double amount);

} // namespace rungwise
