// SPDX-License-Identifier: GPL-3.0-or-later
// How wide lanes may become.
#pragma once

#include "core/layout/item_spacing.h"

#include <vector>

namespace rungwise {

struct LaneRooms {
    std::vector<double> needed; ///< by item: from its middle to the right border of its lane, when
                                ///< nothing is aligned but the parts of boxes that span rows
    std::vector<double> limits; ///< by lane: a little more than its widest band needs, so that
                                ///< chains can be upright
};

[[nodiscard]] LaneRooms laneRooms(const LayeredGraph& graph, const GraphColumns& columns,
                                  const BandItems& items, const ItemSpacing& spacing);

/// How many items of each block wait for a neighbour, given by item.
[[nodiscard]] std::vector<std::uint32_t> waitingItems(const BandItems& items,
                                                      const ItemBlocks& blocks,
                                                      const std::vector<ItemNumber>& neighbours);

} // namespace rungwise
