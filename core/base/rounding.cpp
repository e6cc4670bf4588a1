// SPDX-License-Identifier: GPL-3.0-or-later
// The one way from computed numbers to decimals, apart from all that is exact from the start.
#include "core/base/decimal.h"

#include <array>
#include <cmath>
#include <cstddef>

namespace rungwise {

namespace {

constexpr std::array<double, 7> powersOfTen{1, 10, 100, 1e3, 1e4, 1e5, 1e6};

/// Numbers from here on take more digits than a decimal holds.
constexpr double endless = 1e18;

/// A number times a power of ten: the product as a binary number, and what it lost in rounding.
struct Product {
    double value;
    double lost;
};

Product times(double number, int places) {
    const double power = powersOfTen[static_cast<std::size_t>(places)];
    const double value = number * power;
    return {.value = value, .lost = std::fma(number, power, -value)};
}

bool hasNoFraction(const Product& product) {
    return std::floor(product.value) == product.value && product.lost == 0;
}

/// The nearest whole number, halves up.
std::int64_t nearestWhole(const Product& product) {
    constexpr double wholeFrom = 0x1p52; // larger numbers have no fraction but what was lost
    const auto whole = static_cast<std::int64_t>(product.value);
    if (product.value >= wholeFrom) {
        return whole + static_cast<std::int64_t>(std::floor(product.lost + 0.5));
    }
    const double rest = product.value - std::floor(product.value);
    return rest > 0.5 || (rest == 0.5 && product.lost >= 0) ? whole + 1 : whole;
}

} // namespace

std::optional<Decimal> Decimal::nearest(double value, int places) {
    const double size = std::abs(value);
    if (!(size < endless)) return std::nullopt;
    // Places that would hold nothing but zeros may be what makes the number too long.
    for (int fewer = 0; fewer < places; ++fewer) {
        if (hasNoFraction(times(size, fewer))) places = fewer;
    }
    const Product product = times(size, places);
    if (product.value >= endless) return std::nullopt;
    std::int64_t units = nearestWhole(product);
    while (places > 0 && units % 10 == 0) {
        units /= 10;
        --places;
    }
    return Decimal{value < 0 ? -units : units, places};
}

} // namespace rungwise
