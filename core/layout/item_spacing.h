// SPDX-License-Identifier: GPL-3.0-or-later
// How much room items take and how far apart neighbours stand.
#pragma once

#include "core/layout/band_items.h"
#include "core/layout/box_ports.h"
#include "core/layout/item_blocks.h"

#include <vector>

namespace rungwise {

/// What an item takes to the left and to the right of its line, or of its middle.
struct ItemReach {
    double left = 0;
    double right = 0;
};

/// By item. Neighbours are those of one lane in one band.
struct ItemSpacing {
    static constexpr ItemNumber none = ItemBlocks::none;

    std::vector<ItemReach> reaches;
    std::vector<ItemNumber> left; ///< neighbours, or `none`
    std::vector<ItemNumber> right;
    std::vector<double> gaps; ///< from an item's right end to the next one's middle

    /// From an item's middle to where the next one's middle may be, or the lane's border.
    [[nodiscard]] double distanceRight(ItemNumber item) const {
        return reaches[item].right + gaps[item];
    }
};

/// Between boxes that a side line joins there is room for its words.
[[nodiscard]] ItemSpacing itemSpacing(const LayeredGraph& graph, const GraphColumns& columns,
                                      const BandItems& items, const std::vector<SideLine>& sides,
                                      const BoxPorts& ports);

} // namespace rungwise
