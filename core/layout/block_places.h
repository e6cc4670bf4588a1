// SPDX-License-Identifier: GPL-3.0-or-later
// Puts blocks of items side by side.
#pragma once

#include "core/layout/lane_rooms.h"

#include <cstdint>
#include <vector>

namespace rungwise {

/// Places are on the grid; each lane has its own origin. Blocks that would make a lane wider than
/// it may be are cut in pieces.
class BlockPlaces {
public:
    /// All but the blocks must outlive this. Every block stands halfway between as far left and as
    /// far right as it can be.
    BlockPlaces(const LayeredGraph& graph, const GraphColumns& columns, const BandItems& items,
                const ItemSpacing& spacing, ItemBlocks blocks);

    [[nodiscard]] const ItemBlocks& blocks() const { return blocks_; }
    [[nodiscard]] const std::vector<double>& places() const { return places_; }
    /// Blocks, each after all on its left.
    [[nodiscard]] const std::vector<std::uint32_t>& sorted() const { return sorted_; }
    [[nodiscard]] double middleOf(ItemNumber item) const {
        return places_[blocks_.ofItem[item]] + blocks_.shifts[item];
    }

    /// As near to a place as its neighbours let the block; says whether it moved.
    bool move(std::uint32_t block, double place);

private:
    [[nodiscard]] std::uint32_t laneOf(ItemNumber item) const;
    template <typename Act> void forEachItem(std::uint32_t block, Act act) const;
    void placeLeftmost(const LaneRooms& rooms);
    void placeInPieces(std::uint32_t block, const LaneRooms& rooms);
    [[nodiscard]] std::uint32_t cutOff(std::size_t at);
    [[nodiscard]] bool isSameBox(ItemNumber one, ItemNumber other) const;
    [[nodiscard]] double leastMiddle(ItemNumber item) const;
    [[nodiscard]] double lowestPlace(std::uint32_t block) const;
    [[nodiscard]] double highestPlace(std::uint32_t block) const;

    const GraphColumns& columns_;
    const BandItems& items_;
    const ItemSpacing& spacing_;
    ItemBlocks blocks_;
    std::vector<double> laneWidths_;
    std::vector<ItemNumber> whole_; ///< the items of the block at work
    std::vector<std::uint32_t> sorted_;
    std::vector<double> places_; ///< of blocks
};

} // namespace rungwise
