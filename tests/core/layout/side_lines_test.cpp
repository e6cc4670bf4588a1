// SPDX-License-Identifier: GPL-3.0-or-later
// Edges between neighbours of a row run straight from side to side.
#include "core/layout/side_lines.h"

#include <gtest/gtest.h>

#include <utility>

namespace rungwise {
namespace {

LayeredGraph row(std::size_t boxes, std::vector<LayeredEdge> edges) {
    LayeredGraph graph{1, 1, {}, std::move(edges)};
    graph.nodes.resize(boxes);
    return graph;
}

BandItems itemsOf(const LayeredGraph& graph) {
    const GraphColumns columns = graphColumns(graph);
    return bandItems(graph, columns, edgePaths(graph, columns));
}

std::size_t itemCount(const BandItems& items) {
    return items.order.size();
}

TEST(SideLinesOfRows, JoinNeighboursAndLeaveTheBands) {
    const LayeredGraph graph = row(3, {{0, 1}, {2, 1}});
    BandItems items = itemsOf(graph);
    EXPECT_EQ(itemCount(items), 5U);
    EXPECT_EQ(takeSideLines(graph, items).size(), 2U);
    EXPECT_EQ(itemCount(items), 3U);
    EXPECT_TRUE(items.links.empty());
}

TEST(SideLinesOfRows, RunOnePerGap) {
    const LayeredGraph graph = row(2, {{0, 1}, {1, 0}});
    BandItems items = itemsOf(graph);
    EXPECT_EQ(takeSideLines(graph, items).size(), 1U);
    EXPECT_EQ(items.linksOf(0).size(), 0U);
    EXPECT_EQ(items.linksOf(1).size(), 2U);
}

TEST(SideLinesOfRows, BringBoxesTogetherThatNothingHolds) {
    const LayeredGraph graph = row(4, {{0, 3}});
    BandItems items = itemsOf(graph);
    ASSERT_EQ(takeSideLines(graph, items).size(), 1U);
    EXPECT_EQ(items.positions[0] + 1, items.positions[3]);
}

TEST(SideLinesOfRows, DoNotPartThoseThatAreJoined) {
    const LayeredGraph graph = row(4, {{0, 1}, {1, 2}, {0, 2}, {3, 1}});
    BandItems items = itemsOf(graph);
    EXPECT_EQ(takeSideLines(graph, items).size(), 2U);
    EXPECT_EQ(items.positions[0] + 1, items.positions[1]);
    EXPECT_EQ(items.positions[1] + 1, items.positions[2]);
}

} // namespace
} // namespace rungwise
