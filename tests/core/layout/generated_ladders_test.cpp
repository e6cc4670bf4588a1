// SPDX-License-Identifier: GPL-3.0-or-later
// Pictures of ladders that nobody wrote have no faults. The numbers of the ladders are their seeds.
#include "core/layout/layered_layout.h"
#include "core/layout/layout_faults.h"
#include "tests/support/generated_ladder.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <cstdint>
#include <set>

namespace rungwise {
namespace {

using test::generatedLadder;
using test::LadderShape;
using test::randomShape;
using ::testing::IsEmpty;

/// 5 to 300 roles.
LayeredGraph ladder(std::uint64_t seed) {
    return generatedLadder(seed, randomShape(seed, 5 + seed * 7919 % 296));
}

void expectNoFaults(std::uint64_t seed, LayoutEffort effort) {
    const LayeredGraph graph = ladder(seed);
    const auto layout = layeredLayout(graph, effort);
    ASSERT_TRUE(layout);
    ASSERT_THAT(layoutFaults(graph, *layout), IsEmpty()) << "seed " << seed;
    ASSERT_EQ(layout->crossings, lineCrossings(graph, *layout)) << "seed " << seed;
}

void expectNoFaults(std::uint64_t first, std::uint64_t end, LayoutEffort effort) {
    for (std::uint64_t seed = first; seed < end; ++seed) {
        expectNoFaults(seed, effort);
        if (::testing::Test::HasFatalFailure()) return;
    }
}

TEST(GeneratedLadders, HaveEverythingThatIsHardToDraw) {
    std::size_t spanning = 0;
    std::size_t dashed = 0;
    std::size_t downward = 0;
    std::size_t alongARow = 0;
    std::size_t laneChanges = 0;
    std::size_t circles = 0;
    for (std::uint64_t seed = 0; seed < 50; ++seed) {
        const LayeredGraph graph = ladder(seed);
        std::set<std::pair<std::size_t, std::size_t>> joined;
        for (const LayeredNode& node : graph.nodes) spanning += node.highest > node.lowest;
        for (const LayeredEdge& edge : graph.edges) {
            const LayeredNode& from = graph.nodes[edge.from];
            const LayeredNode& to = graph.nodes[edge.to];
            dashed += edge.style == LineStyle::Dashed;
            downward += to.highest < from.lowest;
            alongARow += to.lowest == from.lowest;
            laneChanges += to.lane != from.lane;
            circles += joined.contains({edge.to, edge.from});
            EXPECT_TRUE(joined.insert({edge.from, edge.to}).second) << "seed " << seed;
        }
    }
    EXPECT_GT(spanning, 300U);
    EXPECT_GT(dashed, 300U);
    EXPECT_GT(downward, 50U);
    EXPECT_GT(alongARow, 100U);
    EXPECT_GT(laneChanges, 300U);
    EXPECT_GT(circles, 10U);
}

TEST(GeneratedLadders, HaveTheRolesThatWereAskedFor) {
    for (std::uint64_t seed = 0; seed < 50; ++seed) {
        const LadderShape shape = randomShape(seed, 5 + seed);
        const LayeredGraph graph = generatedLadder(seed, shape);
        EXPECT_EQ(graph.nodes.size(), shape.roles);
        for (const LayeredNode& node : graph.nodes) {
            EXPECT_LE(node.lowest, node.highest);
            EXPECT_LT(node.highest, shape.rows);
            EXPECT_LT(node.lane, shape.lanes);
        }
        EXPECT_EQ(generatedLadder(seed, shape), graph);
    }
}

TEST(GeneratedLadders, FirstPicturesOf0To499HaveNoFaults) {
    expectNoFaults(0, 500, LayoutEffort::First);
}

TEST(GeneratedLadders, FirstPicturesOf500To999HaveNoFaults) {
    expectNoFaults(500, 1000, LayoutEffort::First);
}

TEST(GeneratedLadders, FirstPicturesOf1000To1499HaveNoFaults) {
    expectNoFaults(1000, 1500, LayoutEffort::First);
}

TEST(GeneratedLadders, FirstPicturesOf1500To1999HaveNoFaults) {
    expectNoFaults(1500, 2000, LayoutEffort::First);
}

TEST(GeneratedLadders, RefinedPicturesOf2000To2059HaveNoFaults) {
    expectNoFaults(2000, 2060, LayoutEffort::Refined);
}

TEST(GeneratedLadders, PictureOfAThousandRolesHasNoFaults) {
    const LayeredGraph graph = generatedLadder(1, {1000, 10, 3, 10, 80});
    const auto layout = layeredLayout(graph, LayoutEffort::First);
    ASSERT_TRUE(layout);
    EXPECT_THAT(layoutFaults(graph, *layout), IsEmpty());
}

} // namespace
} // namespace rungwise
