// SPDX-License-Identifier: GPL-3.0-or-later
// Which items of neighbouring bands are to stand exactly above each other.
#pragma once

#include "core/layout/band_items.h"
#include "core/layout/box_ports.h"

#include <cstdint>
#include <vector>

namespace rungwise {

/// Items that move together. Blocks never cross, so that they can be put side by side.
struct ItemBlocks {
    static constexpr std::uint32_t none = ~std::uint32_t{0};

    std::vector<std::uint32_t> ofItem;
    std::vector<double> shifts;     ///< of items: from the block's place to the item's middle
    std::vector<ItemNumber> lowest; ///< by block
    std::vector<ItemNumber> next;   ///< by item: the one above it in its block, or `none`
};

/// Long lines run straight on through their passes, an only child stands above its only parent, and
/// the parts of a box that spans rows are one block. Where more of that is wished for than can be
/// had without crossings, the heaviest of it is chosen in each channel.
[[nodiscard]] ItemBlocks itemBlocks(const BandItems& items, const GraphColumns& columns,
                                    const BoxPorts& ports);

/// Blocks of one item each but for boxes that span rows.
[[nodiscard]] ItemBlocks boxBlocks(const BandItems& items);

} // namespace rungwise
