// SPDX-License-Identifier: GPL-3.0-or-later
// The words of an edge that turns back stand between its lines.
#include "core/layout/turned_labels.h"

#include "core/layout/layered_layout.h"
#include "core/layout/layout_faults.h"
#include "core/layout/layout_spacing.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <algorithm>
#include <utility>
#include <vector>

namespace rungwise {
namespace {

using ::testing::IsEmpty;

LayeredNode box(std::size_t row) {
    return {row, row, 0, {120, 40}};
}

/// An edge along the lower row from the one end to the other; the boxes of that row are joined.
LayeredGraph rowWithEdge(std::size_t from, std::size_t to) {
    LayeredGraph graph{2, 1, {box(0), box(0), box(0), box(1), box(1), box(1)}, {}};
    graph.edges = {{0, 3}, {1, 4}, {2, 5}, {from, to, LineStyle::Dashed, {70, 14}}, {0, 1}, {1, 2}};
    return graph;
}

/// Where the edge runs upright at the height of its words, from left to right.
std::vector<double> linesBeside(const DrawnEdge& edge) {
    std::vector<double> lines;
    const double y = edge.label->y + edge.label->height / 2;
    for (std::size_t at = 1; at < edge.points.size(); ++at) {
        const auto [top, bottom] = std::minmax(edge.points[at - 1].y, edge.points[at].y);
        if (top < y && y < bottom) lines.push_back(edge.points[at].x);
    }
    std::sort(lines.begin(), lines.end());
    return lines;
}

TEST(WordsOfTurningEdges, StandBetweenSourceAndTargetWhicheverWayItLeads) {
    for (const auto& [from, to] : {std::pair{0, 2}, std::pair{2, 0}}) {
        const LayeredGraph graph =
            rowWithEdge(static_cast<std::size_t>(from), static_cast<std::size_t>(to));
        const auto layout = layeredLayout(graph, LayoutEffort::First);
        ASSERT_TRUE(layout);
        EXPECT_THAT(layoutFaults(graph, *layout), IsEmpty());
        const DrawnEdge& edge = layout->edges[3];
        ASSERT_TRUE(edge.label);
        ASSERT_GE(edge.points.size(), 4U);
        const auto [left, right] = std::minmax(edge.points.front().x, edge.points.back().x);
        EXPECT_GE(edge.label->x, left);
        EXPECT_LE(edge.label->right(), right);
        const std::vector<double> lines = linesBeside(edge);
        ASSERT_EQ(lines.size(), 2U);
        EXPECT_EQ(lines[0], edge.label->x - labelGap);
        EXPECT_GE(lines[1], edge.label->right());
    }
}

TEST(WordsOfTurningEdges, GoToTheLeftOfTwoItems) {
    const LayeredGraph graph = rowWithEdge(2, 0);
    const GraphColumns columns = graphColumns(graph);
    BandItems items = bandItems(graph, columns, edgePaths(graph, columns));
    putWordsBetween(items);
    const auto links = items.linksOf(3);
    const ItemNumber first = links.front().upper;
    const ItemNumber last = links.back().upper;
    ASSERT_EQ(items.items[first].band, items.items[last].band);
    const bool lastIsLeft = items.positions[last] < items.positions[first];
    EXPECT_EQ(items.items[lastIsLeft ? last : first].kind, ItemKind::Label);
    EXPECT_EQ(items.items[lastIsLeft ? first : last].kind, ItemKind::Pass);
}

} // namespace
} // namespace rungwise
