// SPDX-License-Identifier: GPL-3.0-or-later
// Chooses a round step for what there is to show and words its ticks.
#include "core/pay/pay_axis.h"

#include "core/model/pay.h"
#include "core/pay/round_step.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <cstdint>
#include <optional>

namespace rungwise {

namespace {

/// What an axis shows is at least this share of its largest value, so that hair's breadths look
/// like hair's breadths and a single value stands in the middle.
constexpr double leastShare = 0.05;
constexpr std::size_t fewestSteps = 2;
constexpr std::size_t mostSteps = 10;

struct Extent {
    double low;
    double high;
};

std::optional<Extent> extentOf(std::span<const double> values) {
    std::optional<Extent> extent;
    for (const double value : values) {
        if (!(value >= 0 && value <= largestAmount.toDouble())) continue;
        if (!extent) extent = Extent{value, value};
        extent->low = std::min(extent->low, value);
        extent->high = std::max(extent->high, value);
    }
    return extent;
}

Extent widened(const Extent& extent) {
    const double missing = extent.high * leastShare - (extent.high - extent.low);
    if (missing <= 0) return extent;
    return {std::max(extent.low - missing / 2, 0.0), extent.high + missing / 2};
}

struct Unit {
    double size;
    std::size_t letters;
    TranslatableText text;
};

constexpr std::array<Unit, 5> units{{{1e12, 2, RW_TEXT("Pay", "{0}tn")},
                                     {1e9, 2, RW_TEXT("Pay", "{0}bn")},
                                     {1e6, 1, RW_TEXT("Pay", "{0}M")},
                                     {1e3, 1, RW_TEXT("Pay", "{0}k")},
                                     {1, 0, RW_TEXT("Pay", "{0}")}}};

/// How many letters a number takes when its thousands are set apart.
std::size_t lengthOf(const Decimal& number) {
    const std::string text = number.toText();
    const std::size_t whole = std::min(text.find('.'), text.size());
    return text.size() + (whole - 1) / 3;
}

/// An amount as so many of a unit; nothing when three decimal places are too few to say it.
std::optional<Decimal> countOf(double amount, const Unit& unit) {
    if (unit.size > 1 && std::abs(amount) < unit.size) return std::nullopt;
    constexpr int places = 3;
    constexpr double negligible = 1e-9;
    const auto count = Decimal::nearest(amount / unit.size, places);
    if (!count || unit.size == 1) return count;
    const double missed = std::abs(count->toDouble() * unit.size - amount);
    return missed <= std::abs(amount) * negligible ? count : std::nullopt;
}

} // namespace

PayAxis payAxis(std::span<const double> values, AxisStart start, std::size_t wanted) {
    auto extent = extentOf(values);
    if (!extent || extent->high == 0) return {.min = 0, .max = 1, .ticks = {0, 1}};
    if (start == AxisStart::AtZero) extent->low = 0;
    const auto [low, high] = widened(*extent);
    const auto steps = static_cast<double>(std::clamp(wanted, fewestSteps, mostSteps));
    const RoundStep step = RoundStep::notBelow((high - low) / steps);
    PayAxis axis;
    const std::int64_t first = step.countUpTo(low);
    const std::int64_t last = std::max(step.countFrom(high), first + 1);
    for (std::int64_t i = first; i <= last; ++i) axis.ticks.push_back(step.times(i));
    axis.min = axis.ticks.front();
    axis.max = axis.ticks.back();
    return axis;
}

Phrase shortAmount(double amount) {
    Phrase shortest;
    std::size_t least = SIZE_MAX;
    for (const Unit& unit : units) {
        const auto count = countOf(amount, unit);
        if (!count) continue;
        const std::size_t length = lengthOf(*count) + unit.letters;
        if (length >= least) continue;
        least = length;
        shortest = phrase(unit.text, *count);
    }
    return shortest;
}

} // namespace rungwise
