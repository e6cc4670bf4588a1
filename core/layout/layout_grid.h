// SPDX-License-Identifier: GPL-3.0-or-later
// The grid that all places of a layered diagram are on while they are computed.
#pragma once

#include <cmath>

namespace rungwise {

/// Sums and differences of multiples of this are exact, so that what is meant to be straight is
/// straight and no rounding takes from a distance.
inline constexpr double gridStep = 1.0 / 8;

[[nodiscard]] inline double gridFloor(double length) {
    return std::floor(length / gridStep) * gridStep;
}

[[nodiscard]] inline double gridCeil(double length) {
    return std::ceil(length / gridStep) * gridStep;
}

} // namespace rungwise
