// SPDX-License-Identifier: GPL-3.0-or-later
// Puts the words of edges that turn back between their two lines.
#pragma once

#include "core/layout/band_items.h"

namespace rungwise {

/// Words stand to the right of their line. Where an edge passes the band of its words twice, they
/// are given to the line on the left, whichever way it leads. Requires the final order.
void putWordsBetween(BandItems& items);

} // namespace rungwise
