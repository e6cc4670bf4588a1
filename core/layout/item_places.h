// SPDX-License-Identifier: GPL-3.0-or-later
// Where the items of bands stand from left to right.
#pragma once

#include "core/layout/band_items.h"
#include "core/layout/box_ports.h"

#include <vector>

namespace rungwise {

/// What an item takes to the left and to the right of its line, or of its middle.
struct ItemReach {
    double left = 0;
    double right = 0;
};

struct ItemPlaces {
    std::vector<ItemReach> reaches; ///< by item
    std::vector<double> middles;    ///< by item
    std::vector<DrawnSpan> lanes;
};

/// Compact, with straight chains upright. Items that have been taken out of the bands are nowhere.
[[nodiscard]] ItemPlaces itemPlaces(const LayeredGraph& graph, const GraphColumns& columns,
                                    const BandItems& items, const std::vector<SideLine>& sides,
                                    const BoxPorts& ports, LayoutEffort effort);

} // namespace rungwise
