// SPDX-License-Identifier: GPL-3.0-or-later
// Searching takes crossings away that sweeping leaves, and little else changes.
#include "core/layout/order_search.h"

#include "core/layout/band_order.h"
#include "core/layout/crossings.h"
#include "tests/support/generated_ladder.h"

#include <gtest/gtest.h>

#include <algorithm>

namespace rungwise {
namespace {

using Side = Neighbours::Side;

BandItems sweptItems(std::uint64_t seed, const test::LadderShape& shape) {
    const LayeredGraph graph = test::generatedLadder(seed, shape);
    const GraphColumns columns = graphColumns(graph);
    BandItems items = bandItems(graph, columns, edgePaths(graph, columns));
    orderItems(items, LayoutEffort::First, {});
    return items;
}

std::uint64_t crossingsOf(const BandItems& items) {
    return CrossingCount{}.of(items, {items.items.size(), items.links, Side::Above});
}

BandItems searched(BandItems items, const IsCancelled& isCancelled = {}) {
    const Neighbours below{items.items.size(), items.links, Side::Below};
    const Neighbours above{items.items.size(), items.links, Side::Above};
    OrderSearch{items, below, above}.improve(isCancelled);
    return items;
}

TEST(OrderSearches, TakeCrossingsAway) {
    std::uint64_t before = 0;
    std::uint64_t after = 0;
    for (std::uint64_t seed = 1; seed <= 30; ++seed) {
        const BandItems items = sweptItems(seed, test::randomShape(seed, 80));
        const std::uint64_t found = crossingsOf(searched(items));
        EXPECT_LE(found, crossingsOf(items)) << "seed " << seed;
        before += crossingsOf(items);
        after += found;
    }
    EXPECT_LT(static_cast<double>(after), 0.97 * static_cast<double>(before));
}

TEST(OrderSearches, KeepColumnsAndPartsAndPositions) {
    for (std::uint64_t seed = 1; seed <= 20; ++seed) {
        const BandItems before = sweptItems(seed, test::randomShape(seed, 60));
        const BandItems items = searched(before);
        for (std::size_t band = 0; band < items.bands(); ++band) {
            const auto all = items.band(band);
            EXPECT_TRUE(std::is_permutation(all.begin(), all.end(), before.band(band).begin()));
            for (std::uint32_t at = 0; at < all.size(); ++at) {
                EXPECT_EQ(items.positions[all[at]], at);
                const BandItem& item = items.items[all[at]];
                const BandItem& there = before.items[before.band(band)[at]];
                EXPECT_EQ(item.column, there.column);
                EXPECT_EQ(item.part, there.part);
            }
        }
    }
}

TEST(OrderSearches, LeaveAnOrderAloneThatNothingIsBetterThan) {
    LayeredGraph graph{2, 1, {{0, 0, 0}, {0, 0, 0}, {1, 1, 0}, {1, 1, 0}}, {}};
    graph.edges = {{0, 2}, {0, 3}, {1, 2}, {1, 3}};
    const GraphColumns columns = graphColumns(graph);
    const BandItems items = bandItems(graph, columns, edgePaths(graph, columns));
    ASSERT_EQ(crossingsOf(items), 1U);
    EXPECT_EQ(searched(items).order, items.order);
}

TEST(OrderSearches, GiveEqualOrders) {
    const BandItems items = sweptItems(7, test::randomShape(7, 150));
    EXPECT_EQ(searched(items).order, searched(items).order);
}

TEST(OrderSearches, EndWhenCancelled) {
    const BandItems items = sweptItems(5, {.roles = 1000, .lanes = 1});
    int asked = 0;
    const BandItems early = searched(items, [&] { return ++asked >= 2; });
    EXPECT_LE(asked, 4);
    EXPECT_LE(crossingsOf(early), crossingsOf(items));
    EXPECT_GT(crossingsOf(early), crossingsOf(searched(items)));
}

TEST(OrderSearches, OfNothingEnd) {
    EXPECT_TRUE(searched({}).order.empty());
}

} // namespace
} // namespace rungwise
