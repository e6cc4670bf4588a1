// SPDX-License-Identifier: GPL-3.0-or-later
// The scale that pay is drawn on.
#pragma once

#include "core/wording/phrase.h"

#include <span>
#include <vector>

namespace rungwise {

/// Round steps (1, 2, 2.5 or 5 times a power of ten) around all values.
struct PayAxis {
    double min = 0;            ///< ≤ every value
    double max = 1;            ///< ≥ every value, above min
    std::vector<double> ticks; ///< rising, two to twelve, the first at min and the last at max

    [[nodiscard]] bool startsAtZero() const { return min == 0; }

    friend bool operator==(const PayAxis&, const PayAxis&) = default;
};

/// Whether an axis may start above zero; bars that stand for their length must not.
enum class AxisStart { Free, AtZero };

/// About `wanted` steps (2 to 10) of a cent at least over what the values span, and over no less
/// than a twentieth of the largest: nearly equal values look nearly equal. Values that are not
/// finite, below 0 or beyond 10^15 do not count; without any other the axis runs from 0 to 1.
[[nodiscard]] PayAxis payAxis(std::span<const double> values, AxisStart start,
                              std::size_t wanted = 6);

/// "0", "800", "80k", "1.5M", "2bn", "3tn": exact to three decimal places of the shortest unit that
/// allows it, so that a tick is told apart from its neighbours. Empty for what is no number.
[[nodiscard]] Phrase shortAmount(double amount);

} // namespace rungwise
