// SPDX-License-Identifier: GPL-3.0-or-later
// Items keep their distances, lanes hold them, and chains are upright where that costs little room.
#include "core/layout/item_places.h"

#include "core/layout/block_places.h"
#include "core/layout/block_pulls.h"
#include "core/layout/layout_spacing.h"
#include "core/layout/side_lines.h"
#include "tests/support/generated_ladder.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <cmath>

namespace rungwise {
namespace {

struct Placed {
    LayeredGraph graph;
    GraphColumns columns;
    BandItems items;
    std::vector<SideLine> sides;

    explicit Placed(LayeredGraph given) : graph{std::move(given)}, columns{graphColumns(graph)} {
        items = bandItems(graph, columns, edgePaths(graph, columns));
        sides = takeSideLines(graph, items);
    }
    [[nodiscard]] BoxPorts ports() const { return {graph, items}; }
    [[nodiscard]] ItemPlaces places(LayoutEffort effort = LayoutEffort::Refined) const {
        return itemPlaces(graph, columns, items, sides, ports(), effort);
    }
    [[nodiscard]] double middle(const ItemPlaces& places, std::size_t node) const {
        return places.middles[items.boxes[node]];
    }
    /// How wide the widest band is when everything stands as close as may be.
    [[nodiscard]] double leastWidth() const {
        const BoxPorts all = ports();
        const ItemSpacing spacing = itemSpacing(graph, columns, items, sides, all);
        double widest = 0;
        for (std::size_t band = 0; band < items.bands(); ++band) {
            double width = 0;
            for (const ItemNumber item : items.band(band)) {
                if (width == 0) width = spacing.reaches[item].left;
                width += spacing.distanceRight(item);
            }
            widest = std::max(widest, width);
        }
        return widest;
    }
};

LayeredNode box(std::size_t row, std::size_t lane = 0, double width = 120) {
    return {row, row, lane, {width, 40}};
}

TEST(PlacesOfItems, KeepDistancesInEveryBand) {
    for (std::uint64_t seed = 1; seed <= 40; ++seed) {
        const Placed given{test::generatedLadder(seed, test::randomShape(seed, 60))};
        const ItemPlaces places = given.places();
        for (std::size_t band = 0; band < given.items.bands(); ++band) {
            const auto all = given.items.band(band);
            for (std::size_t at = 1; at < all.size(); ++at) {
                const double end = places.middles[all[at - 1]] + places.reaches[all[at - 1]].right;
                const double begin = places.middles[all[at]] - places.reaches[all[at]].left;
                EXPECT_GE(begin - end, lineGap) << "seed " << seed;
            }
        }
    }
}

TEST(PlacesOfItems, StandTheMiddleOneOfThreeAboveItsParent) {
    const Placed given{{2, 1, {box(0), box(1), box(1, 0, 260), box(1)}, {{0, 1}, {0, 2}, {0, 3}}}};
    const ItemPlaces places = given.places();
    EXPECT_EQ(given.middle(places, 0), given.middle(places, 2));
}

TEST(PlacesOfItems, DoNotFollowWhereAnEdgeTurnsBack) {
    LayeredGraph graph{2, 1, {}, {}};
    constexpr std::size_t chains = 5;
    for (std::size_t node = 0; node < 2 * chains; ++node) {
        graph.nodes.push_back(box(node / chains));
        if (node >= chains) continue;
        graph.edges.push_back({node, node + chains});
        if (node + 1 < chains) graph.edges.push_back({node, node + 1}); // holds the order
    }
    graph.edges.push_back({0, chains - 1, LineStyle::Dashed, {100, 14}});
    const Placed given{std::move(graph)};
    ASSERT_EQ(given.sides.size(), chains - 1);
    const ItemPlaces places = given.places();
    for (std::size_t node = 1; node + 1 < chains; ++node) {
        EXPECT_EQ(given.middle(places, node), given.middle(places, node + chains)) << node;
    }
    const double farApart = given.middle(places, chains - 1) - given.middle(places, 0);
    EXPECT_LE(farApart, (chains - 1) * (120 + 2 * boxGap) + 100);
}

TEST(PlacesOfItems, LeaveRoomForTheWordsOfASideLine) {
    const Placed given{{1, 1, {box(0), box(0)}, {{0, 1, LineStyle::Solid, {90, 14}}}}};
    ASSERT_EQ(given.sides.size(), 1U);
    const ItemPlaces places = given.places();
    EXPECT_GE(given.middle(places, 1) - given.middle(places, 0), 120 + 90 + 2 * labelGap);
}

TEST(PlacesOfItems, MakeLanesLittleWiderThanTheirWidestBand) {
    for (std::uint64_t seed = 1; seed <= 20; ++seed) {
        const Placed given{
            test::generatedLadder(seed, {.roles = 150, .lanes = 1, .spanningPercent = 0})};
        const double width = given.places().lanes[0].to - 2 * laneMargin;
        EXPECT_LE(width, std::max(1.15 * given.leastWidth(), given.leastWidth() + 320))
            << "seed " << seed;
    }
}

TEST(PlacesOfItems, OfEachLaneBeginAtItsMargin) {
    const Placed given{{2, 2, {box(0), box(1), box(0, 1), box(1, 1)}, {{0, 1}, {2, 3}}}};
    const ItemPlaces places = given.places(LayoutEffort::First);
    ASSERT_EQ(places.lanes.size(), 2U);
    EXPECT_EQ(places.lanes[0].to, places.lanes[1].from);
    EXPECT_EQ(given.middle(places, 0), laneMargin + 60);
    EXPECT_EQ(given.middle(places, 2), places.lanes[1].from + laneMargin + 60);
}

TEST(PlacesOfBlocks, AreCutWhereAChainWouldMakeTheLaneTooWide) {
    for (std::uint64_t seed = 1; seed <= 20; ++seed) {
        const Placed given{test::generatedLadder(seed, {.roles = 150, .lanes = 1})};
        const BoxPorts ports = given.ports();
        const ItemSpacing spacing =
            itemSpacing(given.graph, given.columns, given.items, given.sides, ports);
        const ItemBlocks whole = itemBlocks(given.items, given.columns, ports);
        BlockPlaces blocks{given.graph, given.columns, given.items, spacing, whole};
        EXPECT_EQ(blocks.sorted().size(), blocks.places().size());
        EXPECT_GE(blocks.blocks().lowest.size(), whole.lowest.size());
        for (const ItemNumber item : given.items.order) {
            const ItemNumber right = spacing.right[item];
            if (right == ItemSpacing::none) continue;
            EXPECT_GE(blocks.middleOf(right), blocks.middleOf(item) + spacing.distanceRight(item));
        }
    }
}

TEST(PullsOfBlocks, AreNotThoseOfItemsWhereAnEdgeTurnsBack) {
    const LayeredGraph graph{1, 1, {box(0), box(0), box(0)}, {{0, 2}}};
    const GraphColumns columns = graphColumns(graph);
    const BandItems items = bandItems(graph, columns, edgePaths(graph, columns));
    const BoxPorts ports{graph, items};
    const ItemBlocks blocks = itemBlocks(items, columns, ports);
    BlockPulls pulls{columns, items, ports, blocks};
    EXPECT_FALSE(pulls.isPulled(blocks.ofItem[items.boxes[0]]));
    const std::uint32_t tip = blocks.ofItem[items.linksOf(0).front().upper];
    ASSERT_TRUE(pulls.isPulled(tip));
    std::vector<double> places(blocks.lowest.size(), 0);
    places[blocks.ofItem[items.boxes[2]]] = 300;
    EXPECT_EQ(pulls.balanceOf(tip, places), 150);
}

TEST(PlacesOfBlocks, MoveAsFarAsTheirNeighboursLetThem) {
    const Placed given{{2, 1, {box(0), box(0), box(1), box(1)}, {}}};
    const BoxPorts ports = given.ports();
    const ItemSpacing spacing =
        itemSpacing(given.graph, given.columns, given.items, given.sides, ports);
    BlockPlaces blocks{given.graph, given.columns, given.items, spacing,
                       itemBlocks(given.items, given.columns, ports)};
    const std::uint32_t left = blocks.blocks().ofItem[given.items.boxes[0]];
    EXPECT_FALSE(blocks.move(left, -1000)) << "it stands at the border already";
    EXPECT_EQ(blocks.middleOf(given.items.boxes[0]), 60);
    EXPECT_FALSE(blocks.move(left, 1000)) << "its neighbour stands at the other border";
}

} // namespace
} // namespace rungwise
