// SPDX-License-Identifier: GPL-3.0-or-later
// Which items stand above each other. Boxes are named by their numbers.
#include "core/layout/item_blocks.h"

#include <gtest/gtest.h>

namespace rungwise {
namespace {

struct Blocked {
    LayeredGraph graph;
    BandItems items;
    ItemBlocks blocks;

    explicit Blocked(LayeredGraph given) : graph{std::move(given)} {
        const GraphColumns columns = graphColumns(graph);
        items = bandItems(graph, columns, edgePaths(graph, columns));
        const BoxPorts ports{graph, items};
        blocks = itemBlocks(items, columns, ports);
    }
    [[nodiscard]] std::uint32_t ofBox(std::size_t node) const {
        return blocks.ofItem[items.boxes[node]];
    }
};

LayeredNode box(std::size_t row, std::size_t lane = 0) {
    return {row, row, lane, {120, 40}};
}

TEST(BlocksOfItems, HoldChains) {
    const Blocked chain{{3, 1, {box(0), box(1), box(2)}, {{0, 1}, {1, 2}}}};
    EXPECT_EQ(chain.ofBox(0), chain.ofBox(1));
    EXPECT_EQ(chain.ofBox(1), chain.ofBox(2));
}

TEST(BlocksOfItems, HoldTheMiddleOneOfThreeButNoneOfTwo) {
    const Blocked three{{2, 1, {box(0), box(1), box(1), box(1)}, {{0, 1}, {0, 2}, {0, 3}}}};
    EXPECT_EQ(three.ofBox(0), three.ofBox(2));
    EXPECT_NE(three.ofBox(0), three.ofBox(1));
    EXPECT_NE(three.ofBox(0), three.ofBox(3));
    const Blocked two{{2, 1, {box(0), box(1), box(1)}, {{0, 1}, {0, 2}}}};
    EXPECT_NE(two.ofBox(0), two.ofBox(1));
    EXPECT_NE(two.ofBox(0), two.ofBox(2));
}

TEST(BlocksOfItems, HoldAMiddleOneOfFour) {
    const Blocked four{
        {2, 1, {box(0), box(0), box(0), box(0), box(1)}, {{0, 4}, {1, 4}, {2, 4}, {3, 4}}}};
    EXPECT_TRUE(four.ofBox(4) == four.ofBox(1) || four.ofBox(4) == four.ofBox(2));
}

TEST(BlocksOfItems, PreferLinesOnTheirWay) {
    LayeredGraph graph{4, 1, {box(0), box(0), box(3), box(1), box(2)}, {}};
    graph.edges = {{0, 2}, {1, 3}, {3, 4}};
    const Blocked given{std::move(graph)};
    const auto way = given.items.linksOf(0);
    EXPECT_EQ(given.blocks.ofItem[way[1].lower], given.blocks.ofItem[way[1].upper]);
}

TEST(BlocksOfItems, StayWithinALane) {
    const Blocked given{{2, 2, {box(0), box(1, 1)}, {{0, 1}}}};
    EXPECT_NE(given.ofBox(0), given.ofBox(1));
}

TEST(BlocksOfItems, LeaveOutWhereAnEdgeTurnsBack) {
    const Blocked given{{1, 1, {box(0), box(0), box(0)}, {{0, 2}}}};
    const ItemNumber tip = given.items.linksOf(0).front().upper;
    EXPECT_NE(given.blocks.ofItem[tip], given.ofBox(0));
    EXPECT_NE(given.blocks.ofItem[tip], given.ofBox(2));
}

TEST(BlocksOfItems, HoldAllPartsOfABox) {
    LayeredGraph graph{3, 1, {{0, 2, 0, {120, 200}}, box(1)}, {}};
    const Blocked given{std::move(graph)};
    const ItemNumber lowest = given.items.boxes[0];
    EXPECT_EQ(given.blocks.ofItem[lowest], given.blocks.ofItem[lowest + 2]);
    const ItemBlocks boxes = boxBlocks(given.items);
    EXPECT_EQ(boxes.ofItem[lowest], boxes.ofItem[lowest + 1]);
    EXPECT_EQ(boxes.ofItem[lowest], boxes.ofItem[lowest + 2]);
    EXPECT_NE(boxes.ofItem[lowest], boxes.ofItem[given.items.boxes[1]]);
    EXPECT_EQ(boxes.lowest.size(), 2U);
}

} // namespace
} // namespace rungwise
