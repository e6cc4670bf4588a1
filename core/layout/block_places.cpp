// SPDX-License-Identifier: GPL-3.0-or-later
// Puts blocks of items side by side.
#include "core/layout/block_places.h"

#include "core/layout/layout_grid.h"

#include <algorithm>
#include <limits>
#include <utility>

namespace rungwise {
namespace {

constexpr ItemNumber none = ItemSpacing::none;
constexpr double farAway = std::numeric_limits<double>::max();

} // namespace

BlockPlaces::BlockPlaces(const LayeredGraph& graph, const GraphColumns& columns,
                         const BandItems& items, const ItemSpacing& spacing, ItemBlocks blocks)
    : columns_{columns}, items_{items}, spacing_{spacing}, blocks_{std::move(blocks)},
      laneWidths_(graph.lanes, 0) {
    placeLeftmost(laneRooms(graph, columns, items, spacing));
    for (const ItemNumber item : items_.order) {
        double& width = laneWidths_[laneOf(item)];
        width = std::max(width, middleOf(item) + spacing_.distanceRight(item));
    }
    const std::vector<double> leftmost = places_;
    for (auto at = sorted_.rbegin(); at != sorted_.rend(); ++at) places_[*at] = highestPlace(*at);
    for (std::size_t block = 0; block < places_.size(); ++block) {
        places_[block] = gridFloor((leftmost[block] + places_[block]) / 2);
    }
}

bool BlockPlaces::move(std::uint32_t block, double place) {
    const double moved =
        std::max(lowestPlace(block), std::min(gridFloor(place), highestPlace(block)));
    return moved != std::exchange(places_[block], moved);
}

std::uint32_t BlockPlaces::laneOf(ItemNumber item) const {
    return columns_.lanes[items_.items[item].column];
}

template <typename Act> void BlockPlaces::forEachItem(std::uint32_t block, Act act) const {
    for (ItemNumber item = blocks_.lowest[block]; item != none; item = blocks_.next[item]) {
        act(item);
    }
}

/// From left to right, each as far left as can be: a block comes after all that its items have on
/// their left.
void BlockPlaces::placeLeftmost(const LaneRooms& rooms) {
    std::vector<std::uint32_t> waiting = waitingItems(items_, blocks_, spacing_.left);
    std::vector<std::uint32_t> ready;
    for (std::uint32_t block = 0; block < waiting.size(); ++block) {
        if (waiting[block] == 0) ready.push_back(block);
    }
    places_.assign(waiting.size(), 0);
    sorted_.reserve(waiting.size());
    for (std::size_t at = 0; at < ready.size(); ++at) {
        placeInPieces(ready[at], rooms);
        for (const ItemNumber item : whole_) {
            if (spacing_.right[item] == none) continue;
            const std::uint32_t next = blocks_.ofItem[spacing_.right[item]];
            if (--waiting[next] == 0) ready.push_back(next);
        }
    }
}

/// Cuts a block that would take room from what is on its right.
void BlockPlaces::placeInPieces(std::uint32_t block, const LaneRooms& rooms) {
    whole_.clear();
    forEachItem(block, [&](ItemNumber item) { whole_.push_back(item); });
    sorted_.push_back(block);
    double lowest = -farAway;
    double highest = farAway;
    for (std::size_t at = 0; at < whole_.size(); ++at) {
        const ItemNumber item = whole_[at];
        const double least = leastMiddle(item) - blocks_.shifts[item];
        const double most = rooms.limits[laneOf(item)] - rooms.needed[item] - blocks_.shifts[item];
        if (at > 0 && !isSameBox(whole_[at - 1], item) &&
            std::max(lowest, least) > std::min(highest, most)) {
            places_[block] = lowest;
            block = cutOff(at);
            lowest = -farAway;
            highest = farAway;
        }
        blocks_.ofItem[item] = block;
        lowest = std::max(lowest, least);
        highest = std::min(highest, most);
    }
    places_[block] = lowest;
}

/// Makes a block of what begins at a place in `whole_`.
std::uint32_t BlockPlaces::cutOff(std::size_t at) {
    blocks_.next[whole_[at - 1]] = none;
    const auto block = static_cast<std::uint32_t>(blocks_.lowest.size());
    blocks_.lowest.push_back(whole_[at]);
    places_.push_back(0);
    sorted_.push_back(block);
    return block;
}

bool BlockPlaces::isSameBox(ItemNumber one, ItemNumber other) const {
    return items_.items[one].kind == ItemKind::Box && items_.items[other].kind == ItemKind::Box &&
           items_.items[one].owner == items_.items[other].owner;
}

/// Where an item may be because of what is on its left.
double BlockPlaces::leastMiddle(ItemNumber item) const {
    const ItemNumber left = spacing_.left[item];
    return left == none ? spacing_.reaches[item].left
                        : middleOf(left) + spacing_.distanceRight(left);
}

double BlockPlaces::lowestPlace(std::uint32_t block) const {
    double lowest = -farAway;
    forEachItem(block, [&](ItemNumber item) {
        lowest = std::max(lowest, leastMiddle(item) - blocks_.shifts[item]);
    });
    return lowest;
}

double BlockPlaces::highestPlace(std::uint32_t block) const {
    double highest = farAway;
    forEachItem(block, [&](ItemNumber item) {
        const ItemNumber right = spacing_.right[item];
        const double end = right == none ? laneWidths_[laneOf(item)] : middleOf(right);
        highest = std::min(highest, end - spacing_.distanceRight(item) - blocks_.shifts[item]);
    });
    return highest;
}

} // namespace rungwise
