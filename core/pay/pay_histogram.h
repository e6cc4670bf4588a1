// SPDX-License-Identifier: GPL-3.0-or-later
// How observations spread: counts in equal steps.
#pragma once

#include <cstddef>
#include <span>
#include <vector>

namespace rungwise {

struct PayBin {
    double from = 0; ///< the amount itself belongs to the bin
    double to = 0;   ///< belongs to the next, except in the last bin
    std::size_t count = 0;

    friend bool operator==(const PayBin&, const PayBin&) = default;
};

/// Bins of one round width that hold every amount, at most 40: by the rule of Freedman and Diaconis
/// (2 · interquartile range / ∛n), in round steps. One bin for equal amounts, none for an empty
/// list. `rising` is sorted and finite.
[[nodiscard]] std::vector<PayBin> payHistogram(std::span<const double> rising);

} // namespace rungwise
