// SPDX-License-Identifier: GPL-3.0-or-later
// Amounts, ranges and units in words.
#pragma once

#include "core/model/catalogue.h"
#include "core/pay/pay_line.h"
#include "core/wording/phrase.h"

#include <string>
#include <string_view>

namespace rungwise {

/// "≈ $110,000", "≥ $208,000", "$110,000".
[[nodiscard]] Phrase amountWords(const PayAmount& amount, const std::string& currency);

/// "$113,903 ($64,000–$257,000)", "median $110,000", "withheld".
[[nodiscard]] Phrase figureWords(const PayLine& line);

/// "stated for all of Senior, Management", of a record that names no role.
[[nodiscard]] Phrase groupWords(const Catalogue& catalogue, const PaySubject& subject,
                                std::string_view language);

/// "USD per year".
[[nodiscard]] Phrase unitWords(const PayUnit& unit);

} // namespace rungwise
