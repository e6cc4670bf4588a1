// SPDX-License-Identifier: GPL-3.0-or-later
// Finds edges that need no way around: those between neighbours in a row.
#pragma once

#include "core/layout/band_items.h"

#include <vector>

namespace rungwise {

/// Brings the ends of edges along a row together where that adds next to no crossings, and takes
/// the lines of those that now stand beside each other out of the bands. At most one side line runs
/// in a gap.
[[nodiscard]] std::vector<SideLine> takeSideLines(const LayeredGraph& graph, BandItems& items);

} // namespace rungwise
