// SPDX-License-Identifier: GPL-3.0-or-later
// Layouts are equal for equal graphs, and there is none where the work was cancelled.
#include "core/layout/layered_layout.h"

#include "tests/support/generated_ladder.h"

#include <gtest/gtest.h>

namespace rungwise {
namespace {

TEST(LayeredLayouts, AreEqualForEqualGraphs) {
    for (const LayoutEffort effort : {LayoutEffort::First, LayoutEffort::Refined}) {
        const auto graph = test::generatedLadder(9, test::randomShape(9, 100));
        EXPECT_EQ(layeredLayout(graph, effort), layeredLayout(graph, effort));
    }
}

TEST(LayeredLayouts, CrossNoMoreWithCareThanAtFirst) {
    std::size_t first = 0;
    std::size_t refined = 0;
    for (std::uint64_t seed = 1; seed <= 60; ++seed) {
        const auto graph = test::generatedLadder(seed, test::randomShape(seed, 10 + seed));
        const auto atFirst = layeredLayout(graph, LayoutEffort::First);
        const auto withCare = layeredLayout(graph, LayoutEffort::Refined);
        ASSERT_TRUE(atFirst && withCare);
        EXPECT_LE(withCare->crossings, atFirst->crossings) << "seed " << seed;
        first += atFirst->crossings;
        refined += withCare->crossings;
    }
    EXPECT_LT(refined, first);
}

TEST(LayeredLayouts, AreNothingWhenCancelled) {
    const auto graph = test::generatedLadder(9, test::randomShape(9, 100));
    EXPECT_FALSE(layeredLayout(graph, LayoutEffort::First, [] { return true; }));
    int asked = 0;
    EXPECT_FALSE(layeredLayout(graph, LayoutEffort::Refined, [&] { return ++asked == 4; }));
    EXPECT_TRUE(layeredLayout(graph, LayoutEffort::Refined, [] { return false; }));
}

TEST(LayeredLayouts, AreAskedOftenWhetherToEnd) {
    const auto graph = test::generatedLadder(9, {1000, 12, 3, 10, 80});
    int asked = 0;
    ASSERT_TRUE(layeredLayout(graph, LayoutEffort::Refined, [&] { return ++asked == 0; }));
    EXPECT_GT(asked, 60);
}

TEST(LayeredLayouts, HaveAPlaceForEverything) {
    const auto graph = test::generatedLadder(4, test::randomShape(4, 70));
    const auto layout = layeredLayout(graph, LayoutEffort::First);
    ASSERT_TRUE(layout);
    EXPECT_EQ(layout->nodes.size(), graph.nodes.size());
    EXPECT_EQ(layout->edges.size(), graph.edges.size());
    EXPECT_EQ(layout->rows.size(), graph.rows);
    EXPECT_EQ(layout->lanes.size(), graph.lanes);
}

} // namespace
} // namespace rungwise
