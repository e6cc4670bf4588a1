// SPDX-License-Identifier: GPL-3.0-or-later
// How finely amounts are shown that were computed rather than published. This is the one place that
// decides it: for statistics over observations, and for amounts in another currency or period.
// Published figures are shown as published. JSON, and the columns of figures in CSV, hold
// statistics as computed.
#pragma once

#include "core/model/pay.h"

namespace rungwise {

/// From here on nobody asks for cents, in whatever unit the amount is.
inline constexpr double wholeFrom = 1000;

/// Decimal places of a computed amount: none from `wholeFrom` on, two below.
[[nodiscard]] constexpr int placesShown(double amount) {
    return amount >= wholeFrom ? 0 : 2;
}

/// Statistics to whole units from `wholeFrom` on, halves upwards; below as computed, for wages by
/// the hour may be observed to tenths of a cent. Figures that rise still rise afterwards.
[[nodiscard]] PayFigures shownStatistics(const PayFigures& computed);

} // namespace rungwise
