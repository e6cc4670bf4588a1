// SPDX-License-Identifier: GPL-3.0-or-later
// Reads pay records, observations and exchange rates.
#pragma once

#include "core/load/fields.h"

namespace rungwise {

/// The lists `pay`, `observations` and `exchange_rates` of a file.
void readPay(Fields& file);

} // namespace rungwise
