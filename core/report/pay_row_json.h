// SPDX-License-Identifier: GPL-3.0-or-later
// The rows of a pay view as JSON: figures as shown and as published, rates, remarks.
#pragma once

#include "core/base/json_writer.h"
#include "core/pay/pay_view.h"
#include "core/wording/wording.h"

namespace rungwise {

/// "unit": currency and period.
void writeUnitKey(JsonWriter& json, const PayUnit& unit);

/// "measures": those asked for.
void writeMeasuresKey(JsonWriter& json, const std::vector<PayMeasure>& measures);

/// "rows": every row of the view in its order; other parts of a result name rows by their place.
void writePayRowsKey(JsonWriter& json, const PayView& view, const Catalogue& catalogue,
                     const Wording& wording);

/// A computed percentage, rounded to one decimal like the words for it; null when it is not finite.
void writePercent(JsonWriter& json, double percent);

} // namespace rungwise
