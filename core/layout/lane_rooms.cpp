// SPDX-License-Identifier: GPL-3.0-or-later
// Rooms are summed up from right to left.
#include "core/layout/lane_rooms.h"

#include <algorithm>

namespace rungwise {
namespace {

constexpr ItemNumber none = ItemSpacing::none;

constexpr double spareRoom = 320;   // for chains to be upright: this or
constexpr double spareShare = 0.15; // this part of what a lane needs

std::vector<double> neededRooms(const BandItems& items, const ItemSpacing& spacing) {
    const ItemBlocks units = boxBlocks(items);
    std::vector<std::uint32_t> waiting = waitingItems(items, units, spacing.right);
    std::vector<std::uint32_t> ready;
    for (std::uint32_t unit = 0; unit < waiting.size(); ++unit) {
        if (waiting[unit] == 0) ready.push_back(unit);
    }
    std::vector<double> rooms(items.items.size(), 0);
    for (std::size_t at = 0; at < ready.size(); ++at) {
        double room = 0;
        for (ItemNumber item = units.lowest[ready[at]]; item != none; item = units.next[item]) {
            const ItemNumber right = spacing.right[item];
            room = std::max(room, (right == none ? 0 : rooms[right]) + spacing.distanceRight(item));
        }
        for (ItemNumber item = units.lowest[ready[at]]; item != none; item = units.next[item]) {
            rooms[item] = room;
            if (spacing.left[item] == none) continue;
            const std::uint32_t next = units.ofItem[spacing.left[item]];
            if (--waiting[next] == 0) ready.push_back(next);
        }
    }
    return rooms;
}

} // namespace

LaneRooms laneRooms(const LayeredGraph& graph, const GraphColumns& columns, const BandItems& items,
                    const ItemSpacing& spacing) {
    LaneRooms rooms{neededRooms(items, spacing), std::vector<double>(graph.lanes, 0)};
    for (const ItemNumber item : items.order) {
        double& limit = rooms.limits[columns.lanes[items.items[item].column]];
        limit = std::max(limit, spacing.reaches[item].left + rooms.needed[item]);
    }
    for (double& limit : rooms.limits) limit += std::max(spareRoom, limit * spareShare);
    return rooms;
}

std::vector<std::uint32_t> waitingItems(const BandItems& items, const ItemBlocks& blocks,
                                        const std::vector<ItemNumber>& neighbours) {
    std::vector<std::uint32_t> waiting(blocks.lowest.size(), 0);
    for (const ItemNumber item : items.order) {
        if (neighbours[item] != none) ++waiting[blocks.ofItem[item]];
    }
    return waiting;
}

} // namespace rungwise
