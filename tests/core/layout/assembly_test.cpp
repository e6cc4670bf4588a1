// SPDX-License-Identifier: GPL-3.0-or-later
// Pictures of small diagrams whose places were given by hand.
#include "core/layout/assembly.h"

#include "core/layout/layout_faults.h"
#include "core/layout/layout_spacing.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <vector>

namespace rungwise {
namespace {

using ::testing::ElementsAre;
using ::testing::IsEmpty;
using Direction = PathPart::Direction;

PlacedItem box(std::size_t node, double left, double right) {
    return {ItemKind::Box, node, left, right, (left + right) / 2};
}

/// Box 0 below box 1, joined by edge 0 whose words stand between the two.
struct Labelled {
    LayeredGraph graph{
        2, 1, {{0, 0, 0, {100, 40}}, {1, 1, 0, {100, 56}}}, {{0, 1, LineStyle::Solid, {60, 16}}}};
    PlacedDiagram diagram;

    Labelled() {
        diagram.bands = {{{box(0, 24, 124)}, 40, 0},
                         {{{ItemKind::Label, 0, 74, 139, 74}}, 16, {}},
                         {{box(1, 24, 124)}, 56, 1}};
        diagram.channels = {{{{74, 74, 0}}}, {{{74, 74, 0}}}};
        diagram.paths = {{{0, 0, Direction::Up}, {1, 0, Direction::Up}}};
        diagram.lanes = {{0, 170}};
        diagram.width = 170;
    }
};

TEST(Assembly, StacksBandsFromTheBottom) {
    const Labelled given;
    const LayeredLayout layout = assembled(given.graph, given.diagram);
    EXPECT_THAT(layoutFaults(given.graph, layout), IsEmpty());
    EXPECT_EQ(layout.nodes[1], (DrawnBox{24, channelEnd, 100, 56}));
    const double gap = 2 * channelEnd + 16;
    EXPECT_EQ(layout.nodes[0].y, layout.nodes[1].bottom() + gap);
    EXPECT_EQ(layout.height, layout.nodes[0].bottom() + channelEnd);
    EXPECT_EQ(layout.width, 170);
}

TEST(Assembly, DrawsAStraightEdgeWithItsWordsToTheRight) {
    const Labelled given;
    const LayeredLayout layout = assembled(given.graph, given.diagram);
    const DrawnEdge& edge = layout.edges[0];
    EXPECT_THAT(edge.points, ElementsAre(DrawnPoint{74, layout.nodes[0].y},
                                         DrawnPoint{74, layout.nodes[1].bottom()}));
    ASSERT_TRUE(edge.label);
    EXPECT_EQ(*edge.label,
              (DrawnBox{74 + labelGap, layout.nodes[1].bottom() + channelEnd, 60, 16}));
}

TEST(Assembly, SharesThePictureAmongTheRowsWithoutCuttingWords) {
    const Labelled given;
    const LayeredLayout layout = assembled(given.graph, given.diagram);
    EXPECT_EQ(layout.rows[1].from, 0);
    EXPECT_EQ(layout.rows[0].to, layout.height);
    EXPECT_EQ(layout.rows[1].to, layout.rows[0].from);
    const DrawnBox& label = *layout.edges[0].label;
    EXPECT_TRUE(layout.rows[0].from <= label.y || layout.rows[0].from >= label.bottom());
}

TEST(Assembly, GivesARowWithoutBandNoHeight) {
    Labelled given;
    given.graph.rows = 4;
    given.graph.nodes[1].lowest = given.graph.nodes[1].highest = 2;
    given.diagram.bands[2].row = 2;
    const LayeredLayout layout = assembled(given.graph, given.diagram);
    EXPECT_EQ(layout.rows[3], (DrawnSpan{0, 0}));
    EXPECT_EQ(layout.rows[1].from, layout.rows[1].to);
    EXPECT_THAT(layoutFaults(given.graph, layout), IsEmpty());
}

/// Boxes 0 and 1 below box 2, both edges into the same entry.
TEST(Assembly, JoinsEdgesAndKeepsRowsApart) {
    const LayeredGraph graph{2,
                             1,
                             {{0, 0, 0, {100, 40}}, {0, 0, 0, {100, 40}}, {1, 1, 0, {100, 40}}},
                             {{0, 2, LineStyle::Solid, {}}, {1, 2, LineStyle::Solid, {}}}};
    PlacedDiagram diagram;
    diagram.bands = {{{box(0, 24, 124), box(1, 160, 260)}, 40, 0}, {{box(2, 92, 192)}, 40, 1}};
    diagram.channels = {{{{74, 142, 0}, {210, 142, 0}}}};
    diagram.paths = {{{0, 0, Direction::Up}}, {{0, 1, Direction::Up}}};
    diagram.lanes = {{0, 284}};
    diagram.width = 284;
    const LayeredLayout layout = assembled(graph, diagram);
    EXPECT_THAT(layoutFaults(graph, layout), IsEmpty());
    EXPECT_EQ(layout.edges[0].points.size(), 4U);
    EXPECT_EQ(layout.edges[0].points[2], layout.edges[1].points[2]);
    EXPECT_GE(layout.nodes[0].y - layout.nodes[2].bottom(), 2 * channelEnd);
    EXPECT_EQ(layout.crossings, 0U);
}

TEST(Assembly, CountsCrossings) {
    const LayeredGraph graph{
        2,
        1,
        {{0, 0, 0, {100, 40}}, {0, 0, 0, {100, 40}}, {1, 1, 0, {100, 40}}, {1, 1, 0, {100, 40}}},
        {{0, 3, LineStyle::Solid, {}}, {2, 1, LineStyle::Solid, {}}}};
    PlacedDiagram diagram;
    diagram.bands = {{{box(0, 24, 124), box(1, 160, 260)}, 40, 0},
                     {{box(2, 24, 124), box(3, 160, 260)}, 40, 1}};
    diagram.channels = {{{{74, 210, 0}, {210, 74, 1}}}};
    diagram.paths = {{{0, 0, Direction::Up}}, {{0, 1, Direction::Down}}};
    diagram.lanes = {{0, 284}};
    diagram.width = 284;
    const LayeredLayout layout = assembled(graph, diagram);
    EXPECT_THAT(layoutFaults(graph, layout), IsEmpty());
    EXPECT_EQ(layout.crossings, 1U);
    EXPECT_EQ(lineCrossings(graph, layout), 1U);
    EXPECT_EQ(layout.edges[1].points.front().y, layout.nodes[2].bottom());
    EXPECT_EQ(layout.edges[1].points.back().y, layout.nodes[1].y);
}

/// Edge 0 leads from box 0 up, over box 1 and down to box 2.
TEST(Assembly, CutsTheTipOfAnEdgeThatTurnsBack) {
    const LayeredGraph graph{1,
                             1,
                             {{0, 0, 0, {100, 40}}, {0, 0, 0, {100, 40}}, {0, 0, 0, {100, 40}}},
                             {{0, 2, LineStyle::Dashed, {}}}};
    PlacedDiagram diagram;
    diagram.bands = {{{box(0, 24, 124), box(1, 160, 260), box(2, 296, 396)}, 40, 0},
                     {{{ItemKind::Pass, 0, 202, 218, 210}}, 0, {}}};
    diagram.channels = {{{{74, 210, 0}, {346, 210, 0}}}};
    diagram.paths = {{{0, 0, Direction::Up}, {0, 1, Direction::Down}}};
    diagram.lanes = {{0, 420}};
    diagram.width = 420;
    const LayeredLayout layout = assembled(graph, diagram);
    EXPECT_THAT(layoutFaults(graph, layout), IsEmpty());
    const double y = layout.nodes[0].y;
    EXPECT_THAT(layout.edges[0].points,
                ElementsAre(DrawnPoint{74, y}, DrawnPoint{74, y - channelEnd},
                            DrawnPoint{346, y - channelEnd}, DrawnPoint{346, y}));
}

TEST(Assembly, DrawsASideLineWithItsWordsAbove) {
    const LayeredGraph graph{
        1, 1, {{0, 0, 0, {100, 40}}, {0, 0, 0, {100, 40}}}, {{1, 0, LineStyle::Dashed, {50, 30}}}};
    PlacedDiagram diagram;
    diagram.bands = {{{box(0, 24, 124), box(1, 200, 300)}, 40, 0}};
    diagram.paths = {{}};
    diagram.sides = {{0, 0}};
    diagram.lanes = {{0, 324}};
    diagram.width = 324;
    const LayeredLayout layout = assembled(graph, diagram);
    EXPECT_THAT(layoutFaults(graph, layout), IsEmpty());
    const double y = layout.nodes[0].y + layout.nodes[0].height / 2;
    EXPECT_THAT(layout.edges[0].points, ElementsAre(DrawnPoint{200, y}, DrawnPoint{124, y}));
    EXPECT_EQ(*layout.edges[0].label, (DrawnBox{137, y - labelGap - 30, 50, 30}));
    EXPECT_GE(layout.edges[0].label->y, layout.nodes[0].y) << "the row is high enough for it";
}

TEST(Assembly, StretchesABoxOverItsRows) {
    const LayeredGraph graph{
        2, 1, {{0, 0, 0, {100, 40}}, {1, 1, 0, {100, 40}}, {0, 1, 0, {80, 200}}}, {}};
    PlacedDiagram diagram;
    diagram.bands = {{{box(0, 24, 124), box(2, 160, 240)}, 40, 0},
                     {{box(1, 24, 124), box(2, 160, 240)}, 40, 1}};
    diagram.channels = {{}};
    diagram.lanes = {{0, 264}};
    diagram.width = 264;
    const LayeredLayout layout = assembled(graph, diagram);
    EXPECT_THAT(layoutFaults(graph, layout), IsEmpty());
    EXPECT_EQ(layout.nodes[2].y, layout.nodes[1].y);
    EXPECT_EQ(layout.nodes[2].bottom(), layout.nodes[0].bottom());
    EXPECT_EQ(layout.nodes[2].height, 200);
}

} // namespace
} // namespace rungwise
