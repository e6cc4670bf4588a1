// SPDX-License-Identifier: GPL-3.0-or-later
// The unit of a view, and rows put into it.
#pragma once

#include "core/pay/pay_view.h"

#include <span>

namespace rungwise {

/// What the request asks for, else what most rows are in (the first among equals). Without rows:
/// that of the own pay, else no currency and a year.
[[nodiscard]] PayUnit viewUnit(std::span<const PayRow> rows, const PayRequest& request);

/// Converts the figures and amounts of a row; without a rate only the period. Sets `place` and
/// `shape`. A row without figures stays as it is published.
void putInto(const PayUnit& unit, const ExchangeTable& rates, PayRow& row);

/// Somebody's pay in another unit; nothing without a rate, or where too little is left of it.
[[nodiscard]] std::optional<OwnPay> inUnit(const OwnPay& pay, const PayUnit& unit,
                                           const ExchangeTable& rates);

} // namespace rungwise
