// SPDX-License-Identifier: GPL-3.0-or-later
// Orders the items of bands so that few links cross.
#pragma once

#include "core/layout/band_items.h"

namespace rungwise {

/// Starts from the order given and keeps it where nothing better is found. Items stay within their
/// columns. Refined begins as First does and then looks for fewer crossings nearby. Equal input
/// gives an equal order.
void orderItems(BandItems& items, LayoutEffort effort, const IsCancelled& isCancelled);

} // namespace rungwise
