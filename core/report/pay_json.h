// SPDX-License-Identifier: GPL-3.0-or-later
// A pay record as JSON: every figure that the source published, exactly.
#pragma once

#include "core/base/json_writer.h"
#include "core/model/catalogue.h"

#include <optional>
#include <string_view>

namespace rungwise {

/// The key with an object of those figures that are known, each with amount and precision.
void writeFiguresKey(JsonWriter& json, std::string_view key, const PayFigures& figures);

/// "market" with id and name; nothing when none is named.
void writeMarketKey(JsonWriter& json, const std::optional<MarketIndex>& market,
                    const Catalogue& catalogue);

/// "parts" of a record's mean; nothing when it states none.
void writePartsKey(JsonWriter& json, const PayParts& parts);

/// Writes one object. Keys for which the record says nothing are left out. The name of
/// the market comes in the catalogue's own language.
void writePayRecord(JsonWriter& json, const PayRecord& record, const Catalogue& catalogue);

} // namespace rungwise
