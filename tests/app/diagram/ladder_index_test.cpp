// SPDX-License-Identifier: GPL-3.0-or-later
// What the grid finds, against looking at everything.
#include "app/diagram/ladder_index.h"

#include "tests/support/generated_ladder.h"

#include <gtest/gtest.h>

#include <algorithm>

namespace rungwise::app {
namespace {

LayeredLayout layoutOf(std::size_t roles) {
    LayeredGraph graph = test::generatedLadder(5, {roles, 9, 3, 10, 80});
    for (LayeredNode& node : graph.nodes) node.size = {190, 60};
    return layeredLayout(graph, LayoutEffort::First).value();
}

bool holds(const std::vector<std::size_t>& list, std::size_t value) {
    return std::ranges::binary_search(list, value);
}

TEST(LadderIndex, MissesNothingThatTouchesAnArea) {
    const LayeredLayout layout = layoutOf(200);
    const LadderIndex index(layout);
    for (int step = 0; step < 40; ++step) {
        const QRectF area(layout.width * step / 40, layout.height * (step * 7 % 40) / 40, 300, 200);
        const LadderParts parts = index.within(area);
        for (std::size_t node = 0; node < layout.nodes.size(); ++node) {
            if (rectOf(layout.nodes.at(node)).intersects(area)) {
                EXPECT_TRUE(holds(parts.nodes, node));
            }
        }
        for (std::size_t edge = 0; edge < layout.edges.size(); ++edge) {
            for (const DrawnPoint& point : layout.edges.at(edge).points) {
                if (!area.contains(point.x, point.y)) continue;
                EXPECT_TRUE(holds(parts.edges, edge));
            }
        }
        EXPECT_LT(parts.nodes.size(), layout.nodes.size() / 2);
    }
}

TEST(LadderIndex, FindsBoxesBeforeLinesAndNothingInTheOpen) {
    LayeredLayout layout;
    layout.width = 1000;
    layout.height = 1000;
    layout.nodes = {{100, 100, 190, 60}, {100, 400, 190, 60}};
    layout.edges = {{{{150, 400}, {150, 160}}, DrawnBox{155, 250, 80, 16}}};
    const LadderIndex index(layout);
    const LadderElement box{LadderElement::Kind::Node, 0};
    const LadderElement line{LadderElement::Kind::Edge, 0};
    EXPECT_EQ(index.at({150, 159}, 12), box);
    EXPECT_EQ(index.at({150, 300}, 12), line);
    EXPECT_EQ(index.at({161, 300}, 12), line);
    EXPECT_EQ(index.at({230, 255}, 12), line);
    EXPECT_FALSE(index.at({180, 330}, 12));
    EXPECT_FALSE(index.at({900, 900}, 12));
}

} // namespace
} // namespace rungwise::app
