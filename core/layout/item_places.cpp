// SPDX-License-Identifier: GPL-3.0-or-later
// Blocks are spread evenly and then pulled to and fro by their lines; lanes come last.
#include "core/layout/item_places.h"

#include "core/layout/block_places.h"
#include "core/layout/block_pulls.h"
#include "core/layout/item_blocks.h"
#include "core/layout/layout_spacing.h"

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <limits>
#include <utility>

namespace rungwise {
namespace {

constexpr double emptyLaneWidth = 96; // of a lane without items, within its margins
constexpr double farAway = std::numeric_limits<double>::max();

enum class Way { FromLeft, FromRight };

/// Moves each block to the middle of what pulls it; says whether any moved.
bool settle(BlockPlaces& blocks, BlockPulls& pulls, Way way) {
    bool moved = false;
    const std::vector<std::uint32_t>& sorted = blocks.sorted();
    for (std::size_t at = 0; at < sorted.size(); ++at) {
        const std::uint32_t block = sorted[way == Way::FromLeft ? at : sorted.size() - 1 - at];
        if (!pulls.isPulled(block)) continue;
        moved |= blocks.move(block, pulls.balanceOf(block, blocks.places()));
    }
    return moved;
}

/// From the leftmost to the rightmost item of each lane; nothing where `from` is not below `to`.
std::vector<DrawnSpan> laneSpans(const LayeredGraph& graph, const GraphColumns& columns,
                                 const BandItems& items, const ItemSpacing& spacing,
                                 const BlockPlaces& blocks) {
    std::vector<DrawnSpan> spans(graph.lanes, {farAway, -farAway});
    for (const ItemNumber item : items.order) {
        DrawnSpan& span = spans[columns.lanes[items.items[item].column]];
        span.from = std::min(span.from, blocks.middleOf(item) - spacing.reaches[item].left);
        const bool isLast = spacing.right[item] == ItemSpacing::none;
        const double end = isLast ? spacing.distanceRight(item) : spacing.reaches[item].right;
        span.to = std::max(span.to, blocks.middleOf(item) + end);
    }
    return spans;
}

/// Puts the lanes side by side.
ItemPlaces assembled(const LayeredGraph& graph, const GraphColumns& columns, const BandItems& items,
                     ItemSpacing spacing, const BlockPlaces& blocks) {
    ItemPlaces out;
    std::vector<double> origins;
    double begin = 0;
    for (const DrawnSpan& span : laneSpans(graph, columns, items, spacing, blocks)) {
        const bool empty = span.from > span.to;
        const double width = empty ? emptyLaneWidth : span.to - span.from;
        origins.push_back(begin + laneMargin - (empty ? 0 : span.from));
        out.lanes.push_back({begin, begin + width + 2 * laneMargin});
        begin = out.lanes.back().to;
    }
    out.middles.assign(items.items.size(), 0);
    for (const ItemNumber item : items.order) {
        out.middles[item] =
            origins[columns.lanes[items.items[item].column]] + blocks.middleOf(item);
    }
    out.reaches = std::move(spacing.reaches);
    return out;
}

} // namespace

ItemPlaces itemPlaces(const LayeredGraph& graph, const GraphColumns& columns,
                      const BandItems& items, const std::vector<SideLine>& sides,
                      const BoxPorts& ports, LayoutEffort effort) {
    ItemSpacing spacing = itemSpacing(graph, columns, items, sides, ports);
    BlockPlaces blocks{graph, columns, items, spacing, itemBlocks(items, columns, ports)};
    BlockPulls pulls{columns, items, ports, blocks.blocks()};
    const int rounds = effort == LayoutEffort::First ? 4 : 40;
    for (int round = 0; round < rounds; ++round) {
        if (!settle(blocks, pulls, round % 2 == 0 ? Way::FromLeft : Way::FromRight)) break;
    }
    return assembled(graph, columns, items, std::move(spacing), blocks);
}

} // namespace rungwise
