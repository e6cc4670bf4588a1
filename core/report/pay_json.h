// SPDX-License-Identifier: GPL-3.0-or-later
// A pay record as JSON: every figure that the source published, exactly.
#pragma once

#include "core/base/json_writer.h"
#include "core/model/catalogue.h"

namespace rungwise {

/// Writes one object. Keys for which the record says nothing are left out. The name of
/// the market comes in the catalogue's own language.
void writePayRecord(JsonWriter& json, const PayRecord& record, const Catalogue& catalogue);

} // namespace rungwise
