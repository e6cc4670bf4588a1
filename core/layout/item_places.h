// SPDX-License-Identifier: GPL-3.0-or-later
// Where the items of bands stand from left to right.
#pragma once

#include "core/layout/item_spacing.h"

#include <vector>

namespace rungwise {

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
