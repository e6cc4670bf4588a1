// SPDX-License-Identifier: GPL-3.0-or-later
// What kind of mark some figures make.
#pragma once

#include "core/pay/pay_view.h"

#include <optional>

namespace rungwise {

/// Percentiles where two that belong together are known and all of them rise, else a band from low
/// to high, else one tick. Figures that are not exact may contradict each other and make no range.
[[nodiscard]] RangeShape rangeShape(const PayFigures& figures);

/// Where the tick stands: at the median of percentiles, at the average of a band or a tick alone
/// (else at the median). A tick alone stands at the first figure there is when neither is known.
[[nodiscard]] std::optional<PayFigure> tickFigure(const PayFigures& figures);

} // namespace rungwise
