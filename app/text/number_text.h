// SPDX-License-Identifier: GPL-3.0-or-later
// Exact numbers with the digits and separators of a place.
#pragma once

#include "core/base/decimal.h"

#include <QLocale>
#include <QString>

#include <cstdint>

namespace rungwise::app {

/// The whole number without a sign, in groups of digits as the place writes them. Spanish, Polish
/// and some others group from five digits on.
[[nodiscard]] QString groupedDigits(std::uint64_t whole, const QLocale& locale);

/// The number as it stands, every decimal place kept; a minus is U+2212.
[[nodiscard]] QString numberText(const Decimal& number, const QLocale& locale);

/// Such as "$116,607", "116.607 €" or "CLP 30,400,000"; `currency` is an ISO 4217 code.
[[nodiscard]] QString moneyText(const Decimal& amount, const QString& currency,
                                const QLocale& locale);

} // namespace rungwise::app
