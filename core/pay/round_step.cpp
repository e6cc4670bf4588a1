// SPDX-License-Identifier: GPL-3.0-or-later
// Widths are whole thousandths, so that no step ever drifts from its round value.
#include "core/pay/round_step.h"

#include <cmath>
#include <initializer_list>

namespace rungwise {

namespace {

constexpr std::int64_t cent = 10;
/// Wider than the largest amount.
constexpr std::int64_t largestPower = 1'000'000'000'000'000'000;

/// The first round width from here on for which `isEnough` holds, else the widest.
template <class IsEnough> std::int64_t firstWidth(IsEnough isEnough) {
    for (std::int64_t power = cent; power < largestPower; power *= 10) {
        for (const std::int64_t width : {power, 2 * power, power / 2 * 5, 5 * power}) {
            if (isEnough(width)) return width;
        }
    }
    return largestPower;
}

} // namespace

RoundStep RoundStep::notBelow(double width) {
    const double wanted = width > 0 ? width : 0;
    // A width that was computed may miss its round value by the last binary digit.
    constexpr double slack = 1 - 1e-12;
    return RoundStep{firstWidth(
        [=](std::int64_t round) { return static_cast<double>(round) / 1000 >= wanted * slack; })};
}

RoundStep RoundStep::wider() const {
    return RoundStep{firstWidth([this](std::int64_t round) { return round > thousandths_; })};
}

double RoundStep::times(std::int64_t count) const {
    // From a thousand thousandths on the width is whole: the product is exact while it fits.
    if (thousandths_ % 1000 == 0) {
        return static_cast<double>(count) * static_cast<double>(thousandths_ / 1000);
    }
    return static_cast<double>(count) * static_cast<double>(thousandths_) / 1000;
}

std::int64_t RoundStep::countUpTo(double amount) const {
    auto count = static_cast<std::int64_t>(std::floor(amount / width()));
    while (times(count) > amount) --count;
    while (times(count + 1) <= amount) ++count;
    return count;
}

std::int64_t RoundStep::countFrom(double amount) const {
    const std::int64_t below = countUpTo(amount);
    return times(below) < amount ? below + 1 : below;
}

} // namespace rungwise
