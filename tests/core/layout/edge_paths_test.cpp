// SPDX-License-Identifier: GPL-3.0-or-later
// Edges change their column where no box that spans rows is in the way.
#include "core/layout/edge_paths.h"

#include "tests/support/generated_ladder.h"

#include <gtest/gtest.h>

#include <algorithm>

namespace rungwise {
namespace {

using Shape = EdgePath::Shape;

LayeredGraph graphOf(std::size_t rows, std::size_t lanes, std::vector<LayeredNode> nodes,
                     std::vector<LayeredEdge> edges) {
    return {rows, lanes, std::move(nodes), std::move(edges)};
}

std::vector<EdgePath> pathsOf(const LayeredGraph& graph) {
    return edgePaths(graph, graphColumns(graph));
}

TEST(GraphColumnsOfLanes, HaveOneMorePerBoxThatSpansRowsHighestFirst) {
    const auto graph = graphOf(3, 2, {{0, 0, 0}, {0, 1, 0}, {1, 2, 0}, {2, 2, 1}}, {});
    const GraphColumns columns = graphColumns(graph);
    EXPECT_EQ(columns.ofNode, (std::vector<std::uint32_t>{0, 2, 1, 3}));
    EXPECT_EQ(columns.lanes, (std::vector<std::uint32_t>{0, 0, 0, 1}));
}

TEST(EdgePathsThroughRows, ChangeTheirColumnBelowTheirTarget) {
    const auto graph = graphOf(5, 2, {{0, 0, 0}, {4, 4, 1}}, {{0, 1}, {1, 0}});
    EXPECT_EQ(pathsOf(graph), (std::vector<EdgePath>{{Shape::Up, 4}, {Shape::Down, 1}}));
}

TEST(EdgePathsThroughRows, ChangeEarlierWhereABoxIsInTheWay) {
    const auto graph = graphOf(5, 2, {{0, 0, 0}, {4, 4, 1}, {2, 4, 0}}, {{0, 1}});
    EXPECT_EQ(pathsOf(graph), (std::vector<EdgePath>{{Shape::Up, 2}}));
}

TEST(EdgePathsThroughRows, GoAroundWhatIsInTheWayEverywhere) {
    const auto graph = graphOf(5, 2, {{1, 1, 0}, {3, 3, 1}, {1, 4, 0}}, {{0, 1}});
    EXPECT_EQ(pathsOf(graph), (std::vector<EdgePath>{{Shape::Under, 1}}));
    const auto whole = graphOf(3, 2, {{0, 0, 0}, {2, 2, 1}, {0, 2, 0}}, {{0, 1}});
    const auto paths = pathsOf(whole);
    EXPECT_TRUE(paths[0].gap == 0 || paths[0].gap == 3);
}

TEST(EdgePathsThroughRows, GoOverTheBoxesOfTheirOwnRow) {
    const auto graph = graphOf(3, 1, {{1, 1, 0}, {1, 1, 0}}, {{0, 1}});
    EXPECT_EQ(pathsOf(graph), (std::vector<EdgePath>{{Shape::Over, 2}}));
    EXPECT_TRUE(isLateral(graph, graph.edges[0]));
}

TEST(EdgePathsThroughRows, NeverChangeBeyondABoxThatGoesThroughTheGap) {
    for (std::uint64_t seed = 1; seed <= 200; ++seed) {
        auto shape = test::randomShape(seed, 5 + seed % 60);
        shape.spanningPercent = 40;
        const LayeredGraph graph = test::generatedLadder(seed, shape);
        const GraphColumns columns = graphColumns(graph);
        const auto paths = edgePaths(graph, columns);
        for (std::size_t edge = 0; edge < paths.size(); ++edge) {
            const auto [low, high] = std::minmax(columns.ofNode[graph.edges[edge].from],
                                                 columns.ofNode[graph.edges[edge].to]);
            for (std::size_t node = 0; node < graph.nodes.size(); ++node) {
                const LayeredNode& box = graph.nodes[node];
                const bool goesThrough =
                    box.lowest < paths[edge].gap && paths[edge].gap <= box.highest;
                const std::uint32_t column = columns.ofNode[node];
                EXPECT_FALSE(goesThrough && low < column && column < high)
                    << "seed " << seed << ", edge " << edge << ", node " << node;
            }
        }
    }
}

} // namespace
} // namespace rungwise
