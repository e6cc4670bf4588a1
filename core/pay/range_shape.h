// SPDX-License-Identifier: GPL-3.0-or-later
// What kind of mark some figures make.
#pragma once

#include "core/pay/pay_view.h"

#include <optional>

namespace rungwise {

/// Whether the figures rise from low to high with the mean between the two. A catalogue sees to it
/// that exact ones do; those that are not exact may contradict each other.
[[nodiscard]] bool areInOrder(const PayFigures& figures);

/// Percentiles where two that belong together are known, else a band from low to high, else one
/// tick. None for figures that contradict each other.
[[nodiscard]] RangeShape rangeShape(const PayFigures& figures);

/// Where the tick stands: at the median of percentiles, at the average of a band or a tick alone
/// (else at the median). A tick alone stands at the first figure there is when neither is known.
[[nodiscard]] std::optional<PayFigure> tickFigure(const PayFigures& figures);

} // namespace rungwise
