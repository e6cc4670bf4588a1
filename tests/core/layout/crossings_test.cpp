// SPDX-License-Identifier: GPL-3.0-or-later
// Crossings are counted as looking at every pair of links would count them.
#include "core/layout/crossings.h"

#include "tests/support/generated_ladder.h"

#include <gtest/gtest.h>

#include <utility>

namespace rungwise {
namespace {

BandItems itemsOf(const LayeredGraph& graph) {
    const GraphColumns columns = graphColumns(graph);
    return bandItems(graph, columns, edgePaths(graph, columns));
}

Neighbours neighbours(const BandItems& items, Neighbours::Side side) {
    return {items.items.size(), items.links, side};
}

std::uint64_t plainCount(const BandItems& items) {
    std::uint64_t count = 0;
    for (std::size_t one = 0; one < items.links.size(); ++one) {
        for (std::size_t other = 0; other < one; ++other) {
            const Link& a = items.links[one];
            const Link& b = items.links[other];
            if (items.items[a.lower].band != items.items[b.lower].band) continue;
            const auto place = [&](ItemNumber item) { return std::int64_t{items.positions[item]}; };
            const auto below = place(a.lower) - place(b.lower);
            const auto above = place(a.upper) - place(b.upper);
            if (below * above < 0) ++count;
        }
    }
    return count;
}

TEST(CrossingsOfLinks, AreThoseOfEveryPair) {
    CrossingCount counting;
    std::uint64_t all = 0;
    for (std::uint64_t seed = 1; seed <= 60; ++seed) {
        const BandItems items =
            itemsOf(test::generatedLadder(seed, test::randomShape(seed, 5 + 2 * seed)));
        const std::uint64_t count = counting.of(items, neighbours(items, Neighbours::Side::Above));
        EXPECT_EQ(count, plainCount(items)) << "seed " << seed;
        all += count;
    }
    EXPECT_GT(all, 1000U);
}

TEST(CrossingsOfLinks, ChangeByTheGainOfASwap) {
    for (std::uint64_t seed = 1; seed <= 20; ++seed) {
        BandItems items = itemsOf(test::generatedLadder(seed, test::randomShape(seed, 30)));
        const auto below = neighbours(items, Neighbours::Side::Below);
        const auto above = neighbours(items, Neighbours::Side::Above);
        for (std::size_t band = 0; band < items.bands(); ++band) {
            const auto all = items.band(band);
            if (all.size() < 2) continue;
            const auto before = static_cast<std::int64_t>(plainCount(items));
            const std::int64_t gain = gainOfSwap(items, below, above, all[0], all[1]);
            std::swap(items.positions[all[0]], items.positions[all[1]]);
            std::swap(all[0], all[1]);
            EXPECT_EQ(before - static_cast<std::int64_t>(plainCount(items)), gain);
        }
    }
}

} // namespace
} // namespace rungwise
