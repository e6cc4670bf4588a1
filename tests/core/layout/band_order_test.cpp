// SPDX-License-Identifier: GPL-3.0-or-later
// Ordering takes crossings away and leaves items in their columns.
#include "core/layout/band_order.h"

#include "core/layout/crossings.h"
#include "tests/support/generated_ladder.h"

#include <gtest/gtest.h>

#include <algorithm>

namespace rungwise {
namespace {

BandItems itemsOf(const LayeredGraph& graph) {
    const GraphColumns columns = graphColumns(graph);
    return bandItems(graph, columns, edgePaths(graph, columns));
}

std::uint64_t crossingsOf(const BandItems& items) {
    const Neighbours above{items.items.size(), items.links, Neighbours::Side::Above};
    return CrossingCount{}.of(items, above);
}

BandItems ordered(BandItems items, LayoutEffort effort) {
    orderItems(items, effort, {});
    return items;
}

TEST(OrderOfItems, CrossesNoMoreThanBeforeAndLessWithCare) {
    std::uint64_t given = 0;
    std::uint64_t first = 0;
    std::uint64_t refined = 0;
    for (std::uint64_t seed = 1; seed <= 40; ++seed) {
        const BandItems items = itemsOf(test::generatedLadder(seed, test::randomShape(seed, 60)));
        const std::uint64_t before = crossingsOf(items);
        const std::uint64_t quick = crossingsOf(ordered(items, LayoutEffort::First));
        const std::uint64_t careful = crossingsOf(ordered(items, LayoutEffort::Refined));
        EXPECT_LE(quick, before) << "seed " << seed;
        EXPECT_LE(careful, before) << "seed " << seed;
        given += before;
        first += quick;
        refined += careful;
    }
    EXPECT_LT(first, given);
    EXPECT_LT(refined, first);
}

TEST(OrderOfItems, KeepsTheColumnsAndEveryItem) {
    for (std::uint64_t seed = 1; seed <= 20; ++seed) {
        const BandItems before = itemsOf(test::generatedLadder(seed, test::randomShape(seed, 80)));
        const BandItems items = ordered(before, LayoutEffort::Refined);
        for (std::size_t band = 0; band < items.bands(); ++band) {
            const auto all = items.band(band);
            EXPECT_TRUE(std::is_permutation(all.begin(), all.end(), before.band(band).begin()));
            EXPECT_TRUE(std::is_sorted(all.begin(), all.end(), [&](auto one, auto other) {
                return items.items[one].column < items.items[other].column;
            }));
            for (std::uint32_t at = 0; at < all.size(); ++at) {
                EXPECT_EQ(items.positions[all[at]], at);
            }
        }
    }
}

TEST(OrderOfItems, UntanglesTwoChains) {
    LayeredGraph graph{3, 2, {}, {}};
    graph.nodes = {{0, 0, 0}, {0, 0, 0}, {1, 1, 0}, {1, 1, 0}, {2, 2, 0}, {2, 2, 0}};
    graph.edges = {{0, 3}, {1, 2}, {3, 4}, {2, 5}};
    const BandItems items = itemsOf(graph);
    EXPECT_EQ(crossingsOf(items), 2U);
    EXPECT_EQ(crossingsOf(ordered(items, LayoutEffort::First)), 0U);
}

TEST(OrderOfItems, KeepsPartsOfOneColumnApart) {
    LayeredGraph graph{3, 1, {}, {}};
    graph.nodes = {{0, 0, 0}, {0, 0, 0}, {1, 1, 0}, {1, 1, 0}, {2, 2, 0}, {2, 2, 0}};
    graph.edges = {{0, 3}, {1, 2}, {3, 4}, {2, 5}};
    const BandItems items = itemsOf(graph);
    EXPECT_EQ(crossingsOf(items), 0U);
    EXPECT_LT(items.positions[items.boxes[3]], items.positions[items.boxes[2]]);
}

TEST(OrderOfItems, EndsSoonWhenCancelled) {
    BandItems items = itemsOf(test::generatedLadder(3, test::randomShape(3, 200)));
    int asked = 0;
    orderItems(items, LayoutEffort::Refined, [&] { return ++asked >= 3; });
    EXPECT_LE(asked, 5);
}

} // namespace
} // namespace rungwise
