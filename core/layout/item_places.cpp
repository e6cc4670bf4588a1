// SPDX-License-Identifier: GPL-3.0-or-later
// Where the items of bands stand from left to right.
#include "core/layout/item_places.h"

#include "core/layout/item_blocks.h"
#include "core/layout/layout_grid.h"
#include "core/layout/layout_spacing.h"

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <limits>
#include <utility>

namespace rungwise {
namespace {

constexpr std::uint32_t none = ItemBlocks::none;

constexpr double sideGap = 2 * boxGap; // between boxes that a side line joins: an arrow shows
constexpr double emptyLaneWidth = 96;  // of a lane without items, within its margins
constexpr double spareRoom = 320;      // for chains to be upright: this or
constexpr double spareShare = 0.15;    // this part of what a lane needs
constexpr double farAway = std::numeric_limits<double>::max();

/// Moves blocks along their bands. Each lane has its own origin until the end.
class Placing {
public:
    Placing(const LayeredGraph& graph, const GraphColumns& columns, const BandItems& items,
            const BoxPorts& ports)
        : graph_{graph}, columns_{columns}, items_{items}, ports_{ports}, blocks_{itemBlocks(
                                                                              items, columns,
                                                                              ports)},
          gaps_(items.items.size(), 0), right_(items.items.size(), none),
          left_(items.items.size(), none), laneWidths_(graph.lanes, 0) {
        measure();
    }

    [[nodiscard]] ItemPlaces places(const std::vector<SideLine>& sides, int rounds) {
        joinNeighbours(sides);
        findRooms();
        limitLanes();
        spreadEvenly();
        collectPulls();
        for (int round = 0; round < rounds && settle(round % 2 == 0); ++round) {
        }
        return assembled();
    }

private:
    [[nodiscard]] std::uint32_t laneOf(ItemNumber item) const {
        return columns_.lanes[items_.items[item].column];
    }

    [[nodiscard]] double middleOf(ItemNumber item) const {
        return places_[blocks_.ofItem[item]] + blocks_.shifts[item];
    }

    void measure() {
        reaches_.reserve(items_.items.size());
        for (const BandItem& item : items_.items) {
            switch (item.kind) {
            case ItemKind::Box: {
                const double half = ports_.width(item.owner) / 2;
                reaches_.push_back({half, half});
                break;
            }
            case ItemKind::Label:
                reaches_.push_back({0, labelGap + gridCeil(graph_.edges[item.owner].label.width)});
                break;
            case ItemKind::Pass: reaches_.push_back({}); break;
            }
        }
    }

    /// Gives items of one lane their neighbours and the distances of their middles.
    void joinNeighbours(const std::vector<SideLine>& sides) {
        std::vector<double> wanted(items_.items.size(), 0); // by the left item
        for (const SideLine& side : sides) {
            const LayeredEdge& edge = graph_.edges[side.edge];
            const ItemNumber one = partOf(edge.from, side.row);
            const ItemNumber other = partOf(edge.to, side.row);
            const bool inOrder = items_.positions[one] < items_.positions[other];
            wanted[inOrder ? one : other] =
                std::max(sideGap, gridCeil(edge.label.width) + 4 * labelGap);
        }
        for (std::size_t band = 0; band < items_.bands(); ++band) {
            const auto all = items_.band(band);
            for (std::size_t at = 0; at < all.size(); ++at) {
                joinTo(all[at], at + 1 < all.size() ? all[at + 1] : none, wanted[all[at]]);
            }
        }
    }

    void joinTo(ItemNumber item, ItemNumber next, double wanted) {
        if (next == none || laneOf(next) != laneOf(item)) {
            gaps_[item] = std::max(0.0, wanted - 2 * laneMargin); // to the lane's border
            return;
        }
        const bool boxes =
            items_.items[item].kind == ItemKind::Box && items_.items[next].kind == ItemKind::Box;
        right_[item] = next;
        left_[next] = item;
        gaps_[item] = std::max(boxes ? boxGap : lineGap, wanted) + reaches_[next].left;
    }

    [[nodiscard]] ItemNumber partOf(std::size_t node, std::size_t row) const {
        ItemNumber part = items_.boxes[node];
        while (items_.rows[items_.items[part].band] != row) ++part;
        return part;
    }

    /// From an item's middle to where the next one's middle may be, or the lane's border.
    [[nodiscard]] double distanceRight(ItemNumber item) const {
        return reaches_[item].right + gaps_[item];
    }

    template <typename Act> void forEachItem(std::uint32_t block, Act act) const {
        for (ItemNumber item = blocks_.lowest[block]; item != none; item = blocks_.next[item]) {
            act(item);
        }
    }

    /// How many items of each block wait for one on their left, or on their right.
    [[nodiscard]] std::vector<std::uint32_t> waitingFor(const std::vector<ItemNumber>& neighbours,
                                                        const ItemBlocks& blocks) const {
        std::vector<std::uint32_t> waiting(blocks.lowest.size(), 0);
        for (const ItemNumber item : items_.order) {
            if (neighbours[item] != none) ++waiting[blocks.ofItem[item]];
        }
        return waiting;
    }

    /// How much room each item needs from its middle to the right border of its lane, when nothing
    /// is aligned but the parts of boxes that span rows.
    void findRooms() {
        const ItemBlocks units = boxBlocks(items_);
        std::vector<std::uint32_t> waiting = waitingFor(right_, units);
        std::vector<std::uint32_t> ready;
        for (std::uint32_t unit = 0; unit < waiting.size(); ++unit) {
            if (waiting[unit] == 0) ready.push_back(unit);
        }
        rooms_.assign(items_.items.size(), 0);
        for (std::size_t at = 0; at < ready.size(); ++at) {
            double room = 0;
            for (ItemNumber item = units.lowest[ready[at]]; item != none; item = units.next[item]) {
                const double next = right_[item] == none ? 0 : rooms_[right_[item]];
                room = std::max(room, next + distanceRight(item));
            }
            for (ItemNumber item = units.lowest[ready[at]]; item != none; item = units.next[item]) {
                rooms_[item] = room;
                if (left_[item] == none) continue;
                const std::uint32_t next = units.ofItem[left_[item]];
                if (--waiting[next] == 0) ready.push_back(next);
            }
        }
    }

    /// A little more than the widest band needs, so that chains can be upright.
    void limitLanes() {
        limits_.assign(graph_.lanes, 0);
        for (const ItemNumber item : items_.order) {
            double& limit = limits_[laneOf(item)];
            limit = std::max(limit, reaches_[item].left + rooms_[item]);
        }
        for (double& limit : limits_) limit += std::max(spareRoom, limit * spareShare);
    }

    /// From left to right, each as far left as can be: a block comes after all that its items have
    /// on their left. One that would take room from what is on its right is cut in pieces.
    void placeLeftmost() {
        std::vector<std::uint32_t> waiting = waitingFor(left_, blocks_);
        std::vector<std::uint32_t> ready;
        for (std::uint32_t block = 0; block < waiting.size(); ++block) {
            if (waiting[block] == 0) ready.push_back(block);
        }
        places_.assign(waiting.size(), 0);
        sorted_.reserve(waiting.size());
        for (std::size_t at = 0; at < ready.size(); ++at) {
            placeInPieces(ready[at]);
            for (const ItemNumber item : whole_) {
                if (right_[item] == none) continue;
                const std::uint32_t next = blocks_.ofItem[right_[item]];
                if (--waiting[next] == 0) ready.push_back(next);
            }
        }
    }

    void placeInPieces(std::uint32_t block) {
        whole_.clear();
        forEachItem(block, [&](ItemNumber item) { whole_.push_back(item); });
        sorted_.push_back(block);
        double lowest = -farAway;
        double highest = farAway;
        for (std::size_t at = 0; at < whole_.size(); ++at) {
            const ItemNumber item = whole_[at];
            const double least = leastMiddle(item) - blocks_.shifts[item];
            const double most = limits_[laneOf(item)] - rooms_[item] - blocks_.shifts[item];
            if (at > 0 && !isSameBox(whole_[at - 1], item) &&
                std::max(lowest, least) > std::min(highest, most)) {
                places_[block] = lowest;
                blocks_.next[whole_[at - 1]] = none;
                block = static_cast<std::uint32_t>(blocks_.lowest.size());
                blocks_.lowest.push_back(item);
                places_.push_back(0);
                sorted_.push_back(block);
                lowest = -farAway;
                highest = farAway;
            }
            blocks_.ofItem[item] = block;
            lowest = std::max(lowest, least);
            highest = std::min(highest, most);
        }
        places_[block] = lowest;
    }

    [[nodiscard]] bool isSameBox(ItemNumber one, ItemNumber other) const {
        return items_.items[one].kind == ItemKind::Box &&
               items_.items[other].kind == ItemKind::Box &&
               items_.items[one].owner == items_.items[other].owner;
    }

    /// Where an item may be because of what is on its left.
    [[nodiscard]] double leastMiddle(ItemNumber item) const {
        const ItemNumber left = left_[item];
        return left == none ? reaches_[item].left : middleOf(left) + distanceRight(left);
    }

    [[nodiscard]] double lowestPlace(std::uint32_t block) const {
        double lowest = -farAway;
        forEachItem(block, [&](ItemNumber item) {
            lowest = std::max(lowest, leastMiddle(item) - blocks_.shifts[item]);
        });
        return lowest;
    }

    [[nodiscard]] double highestPlace(std::uint32_t block) const {
        double highest = farAway;
        forEachItem(block, [&](ItemNumber item) {
            const double end =
                right_[item] == none ? laneWidths_[laneOf(item)] : middleOf(right_[item]);
            highest = std::min(highest, end - distanceRight(item) - blocks_.shifts[item]);
        });
        return highest;
    }

    /// Halfway between as far left and as far right as can be.
    void spreadEvenly() {
        placeLeftmost();
        for (const ItemNumber item : items_.order) {
            double& width = laneWidths_[laneOf(item)];
            width = std::max(width, middleOf(item) + distanceRight(item));
        }
        const std::vector<double> leftmost = places_;
        for (auto at = sorted_.rbegin(); at != sorted_.rend(); ++at) {
            places_[*at] = highestPlace(*at);
        }
        for (std::size_t block = 0; block < places_.size(); ++block) {
            places_[block] = gridFloor((leftmost[block] + places_[block]) / 2);
        }
    }

    /// One end of a link that pulls its block to another.
    struct Pull {
        std::uint32_t block = 0; ///< that it pulls to
        float weight = 0;
        double shift = 0; ///< this block's place less that of the other when the line is straight
    };

    void collectPulls() {
        pullBegins_.assign(places_.size() + 1, 0);
        forEachPull([&](std::uint32_t block, const Pull&) { ++pullBegins_[block + 1]; });
        for (std::size_t block = 0; block < places_.size(); ++block) {
            pullBegins_[block + 1] += pullBegins_[block];
        }
        pulls_.resize(pullBegins_.back());
        std::vector<std::uint32_t> next{pullBegins_.begin(), pullBegins_.end() - 1};
        forEachPull([&](std::uint32_t block, const Pull& pull) { pulls_[next[block]++] = pull; });
    }

    template <typename Act> void forEachPull(Act act) const {
        for (std::size_t number = 0; number < items_.links.size(); ++number) {
            const Link& link = items_.links[number];
            const std::uint32_t lower = blocks_.ofItem[link.lower];
            const std::uint32_t upper = blocks_.ofItem[link.upper];
            if (lower == upper || laneOf(link.lower) != laneOf(link.upper)) continue;
            const bool passes = items_.items[link.lower].kind != ItemKind::Box &&
                                items_.items[link.upper].kind != ItemKind::Box;
            const float weight = passes ? 4 : 1;
            const double shift = blocks_.shifts[link.upper] + ports_.upperOffset(number) -
                                 blocks_.shifts[link.lower] - ports_.lowerOffset(number);
            act(lower, Pull{upper, weight, shift});
            act(upper, Pull{lower, weight, -shift});
        }
    }

    /// Moves each block to the middle of what pulls it, as far as its neighbours let it; says
    /// whether any moved.
    bool settle(bool fromLeft) {
        bool moved = false;
        for (std::size_t at = 0; at < sorted_.size(); ++at) {
            const std::uint32_t block = sorted_[fromLeft ? at : sorted_.size() - 1 - at];
            if (pullBegins_[block] == pullBegins_[block + 1]) continue;
            const double lowest = lowestPlace(block);
            const double place =
                std::max(lowest, std::min(gridFloor(balanceOf(block)), highestPlace(block)));
            if (place == places_[block]) continue;
            places_[block] = place;
            moved = true;
        }
        return moved;
    }

    /// The weighted median; halfway where there are two.
    [[nodiscard]] double balanceOf(std::uint32_t block) {
        goals_.clear();
        float total = 0;
        for (std::uint32_t at = pullBegins_[block]; at < pullBegins_[block + 1]; ++at) {
            const Pull& pull = pulls_[at];
            goals_.push_back({places_[pull.block] + pull.shift, pull.weight});
            total += pull.weight;
        }
        std::sort(goals_.begin(), goals_.end());
        float sum = 0;
        for (std::size_t at = 0; at + 1 < goals_.size(); ++at) {
            sum += goals_[at].second;
            if (2 * sum == total) return (goals_[at].first + goals_[at + 1].first) / 2;
            if (2 * sum > total) return goals_[at].first;
        }
        return goals_.back().first;
    }

    [[nodiscard]] ItemPlaces assembled() {
        std::vector<double> first(graph_.lanes, farAway);
        std::vector<double> last(graph_.lanes, -farAway);
        for (const ItemNumber item : items_.order) {
            const std::size_t lane = laneOf(item);
            first[lane] = std::min(first[lane], middleOf(item) - reaches_[item].left);
            const double end = right_[item] == none ? distanceRight(item) : reaches_[item].right;
            last[lane] = std::max(last[lane], middleOf(item) + end);
        }
        ItemPlaces out;
        std::vector<double> origins;
        double begin = 0;
        for (std::size_t lane = 0; lane < graph_.lanes; ++lane) {
            const bool empty = first[lane] > last[lane];
            const double width = empty ? emptyLaneWidth : last[lane] - first[lane];
            origins.push_back(begin + laneMargin - (empty ? 0 : first[lane]));
            out.lanes.push_back({begin, begin + width + 2 * laneMargin});
            begin = out.lanes.back().to;
        }
        out.middles.assign(items_.items.size(), 0);
        for (const ItemNumber item : items_.order) {
            out.middles[item] = origins[laneOf(item)] + middleOf(item);
        }
        out.reaches = std::move(reaches_);
        return out;
    }

    const LayeredGraph& graph_;
    const GraphColumns& columns_;
    const BandItems& items_;
    const BoxPorts& ports_;
    ItemBlocks blocks_;
    std::vector<ItemReach> reaches_;
    std::vector<double> gaps_;      ///< by item: from its right end to the next one's middle
    std::vector<ItemNumber> right_; ///< by item: its neighbour in the same lane
    std::vector<ItemNumber> left_;
    std::vector<double> rooms_;         ///< by item
    std::vector<double> limits_;        ///< by lane: how wide it may become
    std::vector<double> laneWidths_;    ///< by lane
    std::vector<ItemNumber> whole_;     ///< the items of the block at work
    std::vector<std::uint32_t> sorted_; ///< blocks
    std::vector<double> places_;        ///< of blocks
    std::vector<std::uint32_t> pullBegins_;
    std::vector<Pull> pulls_;
    std::vector<std::pair<double, float>> goals_;
};

} // namespace

ItemPlaces itemPlaces(const LayeredGraph& graph, const GraphColumns& columns,
                      const BandItems& items, const std::vector<SideLine>& sides,
                      const BoxPorts& ports, LayoutEffort effort) {
    const int rounds = effort == LayoutEffort::First ? 4 : 40;
    return Placing{graph, columns, items, ports}.places(sides, rounds);
}

} // namespace rungwise
