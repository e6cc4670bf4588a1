// SPDX-License-Identifier: GPL-3.0-or-later
// Steps that people count in: 1, 2, 2.5 or 5 times a power of ten.
#pragma once

#include <cstdint>

namespace rungwise {

/// A round width and the multiples of it, each as exact as a double can be.
class RoundStep {
public:
    /// The smallest round step that is not below `width`. Anything below a cent, and what is no
    /// number, counts as a cent.
    [[nodiscard]] static RoundStep notBelow(double width);

    /// The next wider one.
    [[nodiscard]] RoundStep wider() const;

    [[nodiscard]] double width() const { return times(1); }
    /// `count` steps from zero.
    [[nodiscard]] double times(std::int64_t count) const;
    /// The last multiple at or below an amount from 0 to a quadrillion steps.
    [[nodiscard]] std::int64_t countUpTo(double amount) const;
    /// The first multiple at or above it.
    [[nodiscard]] std::int64_t countFrom(double amount) const;

private:
    explicit RoundStep(std::int64_t thousandths) : thousandths_{thousandths} {}

    std::int64_t thousandths_; ///< the width in thousandths
};

} // namespace rungwise
