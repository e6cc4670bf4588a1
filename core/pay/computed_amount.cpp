// SPDX-License-Identifier: GPL-3.0-or-later
// Rounds statistics figure by figure.
#include "core/pay/computed_amount.h"

namespace rungwise {

namespace {

PayAmount shownAmount(const PayAmount& computed) {
    const double amount = computed.amount.toDouble();
    if (amount < wholeFrom) return computed;
    const auto whole = Decimal::nearest(amount, placesShown(amount));
    return {.amount = whole.value_or(computed.amount), .precision = computed.precision};
}

} // namespace

PayFigures shownStatistics(const PayFigures& computed) {
    PayFigures shown;
    for (std::size_t i = 0; i < payFigureCount; ++i) {
        if (computed.values[i]) shown.values[i] = shownAmount(*computed.values[i]);
    }
    return shown;
}

} // namespace rungwise
