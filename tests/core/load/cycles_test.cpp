// SPDX-License-Identifier: GPL-3.0-or-later
// Circles in graphs, and none where there is none.
#include "core/load/cycles.h"

#include <gtest/gtest.h>

#include <cstdint>
#include <vector>

namespace rungwise {
namespace {

using Nodes = std::vector<std::uint32_t>;

/// A graph from lists of targets; each edge's tag is its target.
Graph graphOf(const std::vector<Nodes>& targets) {
    Graph graph;
    for (const Nodes& nodes : targets) {
        graph.emplace_back();
        for (const std::uint32_t node : nodes) graph.back().push_back({node, node});
    }
    return graph;
}

TEST(Cycles, FindsNoneInATreeOrADiamond) {
    EXPECT_TRUE(findCircles({}, 10).empty());
    EXPECT_TRUE(findCircles(graphOf({{1, 2}, {3}, {3}, {}}), 10).empty());
}

TEST(Cycles, FindsASelfLoop) {
    const auto circles = findCircles(graphOf({{0}}), 10);
    ASSERT_EQ(circles.size(), 1U);
    EXPECT_EQ(circles[0].nodes, Nodes{0});
    EXPECT_EQ(circles[0].from, 0U);
    EXPECT_EQ(circles[0].tag, 0U);
}

TEST(Cycles, FindsTwoSeparateCircles) {
    const auto circles = findCircles(graphOf({{1}, {2}, {0}, {4}, {3}, {0}}), 10);
    ASSERT_EQ(circles.size(), 2U);
    EXPECT_EQ(circles[0].nodes, (Nodes{0, 1, 2}));
    EXPECT_EQ(circles[0].from, 2U);
    EXPECT_EQ(circles[1].nodes, (Nodes{3, 4}));
    EXPECT_EQ(circles[1].from, 4U);
}

TEST(Cycles, FindsTwoCirclesThroughOneNode) {
    EXPECT_EQ(findCircles(graphOf({{1, 2}, {0}, {0}}), 10).size(), 2U);
}

TEST(Cycles, LeavesOutTheWayThatLeadsToTheCircle) {
    const auto circles = findCircles(graphOf({{1}, {2}, {3}, {2}}), 10);
    ASSERT_EQ(circles.size(), 1U);
    EXPECT_EQ(circles[0].nodes, (Nodes{2, 3}));
}

TEST(Cycles, ReturnsNoMoreThanAskedFor) {
    std::vector<Nodes> loops;
    for (std::uint32_t i = 0; i < 20; ++i) loops.push_back({i});
    EXPECT_EQ(findCircles(graphOf(loops), 7).size(), 7U);
}

TEST(Cycles, WalksAChainOfAHundredThousandNodes) {
    std::vector<Nodes> chain;
    for (std::uint32_t i = 0; i < 100'000; ++i) chain.push_back({i + 1});
    chain.push_back({});
    EXPECT_TRUE(findCircles(graphOf(chain), 10).empty());
    chain.back() = {0};
    const auto circles = findCircles(graphOf(chain), 10);
    ASSERT_EQ(circles.size(), 1U);
    EXPECT_EQ(circles[0].from, 100'000U);
    EXPECT_EQ(circles[0].nodes.size(), Circle::mostNodes) << "long circles are cut short";
}

TEST(Cycles, StaysLinearWhenEveryNodeClosesACircle) {
    std::vector<Nodes> chain;
    for (std::uint32_t i = 0; i < 100'000; ++i) chain.push_back({0, i + 1});
    chain.push_back({0});
    EXPECT_EQ(findCircles(graphOf(chain), SIZE_MAX).size(), 100'001U);
}

} // namespace
} // namespace rungwise
