// SPDX-License-Identifier: GPL-3.0-or-later
// A quantile function that is linear between its knots is a mixture of uniform distributions, so
// that every question to it has a closed answer.
#include "core/pay/pay_chance.h"

#include <algorithm>
#include <array>
#include <utility>

namespace rungwise {

namespace {

using Knots = std::vector<QuantileKnot>;

constexpr std::array<std::pair<PayFigure, double>, 5> percentiles{{{PayFigure::P10, 0.1},
                                                                   {PayFigure::P25, 0.25},
                                                                   {PayFigure::Median, 0.5},
                                                                   {PayFigure::P75, 0.75},
                                                                   {PayFigure::P90, 0.9}}};

/// A figure that says where something is, not only on which side of a bound.
std::optional<double> known(const PayFigures& figures, PayFigure figure) {
    const auto& amount = figures[figure];
    if (!amount) return std::nullopt;
    const bool isBound =
        amount->precision == Precision::AtLeast || amount->precision == Precision::AtMost;
    return isBound ? std::nullopt : std::optional{amount->amount.toDouble()};
}

Knots percentileKnots(const PayFigures& figures) {
    Knots knots;
    for (const auto& [figure, p] : percentiles) {
        if (const auto amount = known(figures, figure)) knots.push_back({p, *amount});
    }
    return knots;
}

/// Where the line through two knots is at `p`.
double onLine(const QuantileKnot& a, const QuantileKnot& b, double p) {
    return a.amount + (b.amount - a.amount) * (p - a.p) / (b.p - a.p);
}

Knots throughPercentiles(Knots knots, std::optional<double> low, std::optional<double> high) {
    const QuantileKnot first{0, low.value_or(std::max(onLine(knots[0], knots[1], 0), 0.0))};
    const QuantileKnot last{1, high.value_or(onLine(knots[knots.size() - 2], knots.back(), 1))};
    knots.insert(knots.begin(), first);
    knots.push_back(last);
    return knots;
}

/// Nobody can be paid so that all lie at one end and yet some at the other.
std::optional<Knots> aroundMean(double low, double mean, double high) {
    if (low == mean && mean == high) return Knots{{0, low}, {1, high}};
    if (!(low < mean && mean < high)) return std::nullopt;
    return Knots{{0, low}, {(high - mean) / (high - low), mean}, {1, high}};
}

/// One stretch of a quantile function: `share` of all, spread evenly from `from` to `to`.
struct Stretch {
    double share;
    double from;
    double to;
};

std::vector<Stretch> stretchesOf(std::span<const QuantileKnot> function) {
    std::vector<Stretch> stretches;
    for (std::size_t i = 1; i < function.size(); ++i) {
        const auto& [p, from] = function[i - 1];
        stretches.push_back({function[i].p - p, from, function[i].amount});
    }
    return stretches;
}

/// How much of a stretch lies below an amount; of a stretch without extent, half when it is there.
double shareBelow(const Stretch& stretch, double amount) {
    if (amount < stretch.from) return 0;
    if (amount > stretch.to) return 1;
    if (stretch.from == stretch.to) return 0.5;
    return (amount - stretch.from) / (stretch.to - stretch.from);
}

/// The chance that a draw from `b` lies above one from `a`: the mean over `b` of the share of `a`
/// below, which is 0, then rises evenly, then is 1.
double chanceAbove(const Stretch& b, const Stretch& a) {
    if (b.from == b.to) return shareBelow(a, b.from);
    if (a.from == a.to) return 1 - shareBelow(b, a.from);
    const double start = std::clamp(a.from, b.from, b.to);
    const double end = std::clamp(a.to, b.from, b.to);
    const double within = (end - start) * shareBelow(a, (start + end) / 2);
    return (within + (b.to - end)) / (b.to - b.from);
}

} // namespace

std::size_t knownPercentiles(const PayFigures& figures) {
    return percentileKnots(figures).size();
}

std::optional<std::vector<QuantileKnot>> quantileFunction(const PayFigures& figures) {
    const auto low = known(figures, PayFigure::Low);
    const auto high = known(figures, PayFigure::High);
    const auto mean = known(figures, PayFigure::Mean);
    if (mean && ((low && *mean < *low) || (high && *mean > *high))) return std::nullopt;
    Knots knots = percentileKnots(figures);
    if (knots.size() < percentilesNeeded) {
        if (!low || !mean || !high) return std::nullopt;
        return aroundMean(*low, *mean, *high);
    }
    knots = throughPercentiles(std::move(knots), low, high);
    if (!std::ranges::is_sorted(knots, {}, &QuantileKnot::amount)) return std::nullopt;
    return knots;
}

double chanceAbove(std::span<const QuantileKnot> b, std::span<const QuantileKnot> a) {
    double chance = 0;
    const auto theirs = stretchesOf(a);
    for (const Stretch& ours : stretchesOf(b)) {
        for (const Stretch& other : theirs) {
            chance += ours.share * other.share * chanceAbove(ours, other);
        }
    }
    return std::clamp(chance, 0.0, 1.0);
}

double shareUpTo(std::span<const QuantileKnot> function, double amount) {
    double share = 0;
    for (const Stretch& stretch : stretchesOf(function)) {
        const bool isPast = amount >= stretch.to;
        share += stretch.share * (isPast ? 1 : shareBelow(stretch, amount));
    }
    return std::clamp(share, 0.0, 1.0);
}

} // namespace rungwise
