// SPDX-License-Identifier: GPL-3.0-or-later
// Every kind of fault is found in a picture that was spoiled by hand, and none in the sound one.
#include "core/layout/layout_faults.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <string>
#include <utility>
#include <vector>

namespace rungwise {
namespace {

using ::testing::Contains;
using ::testing::IsEmpty;

/// Three boxes below one, all of one lane: edges 0 and 1 join in box 3, edge 2 is dashed and has an
/// entry of its own, edge 3 leads from box 0 to box 1 beside it.
struct Picture {
    LayeredGraph graph;
    LayeredLayout layout;

    [[nodiscard]] std::vector<std::string> faults() const { return layoutFaults(graph, layout); }
};

Picture soundPicture() {
    const DrawnSize size{100, 40};
    LayeredGraph graph{2,
                       1,
                       {{0, 0, 0, size}, {0, 0, 0, size}, {0, 0, 0, size}, {1, 1, 0, size}},
                       {{0, 3, LineStyle::Solid, {40, 16}},
                        {1, 3, LineStyle::Solid, {}},
                        {2, 3, LineStyle::Dashed, {}},
                        {0, 1, LineStyle::Dashed, {}}}};
    LayeredLayout layout;
    layout.width = 500;
    layout.height = 200;
    layout.rows = {{100, 200}, {0, 100}};
    layout.lanes = {{0, 500}};
    layout.nodes = {
        {20, 150, 100, 40}, {170, 150, 100, 40}, {320, 150, 100, 40}, {170, 10, 100, 40}};
    layout.edges = {{{{70, 150}, {70, 80}, {220, 80}, {220, 50}}, DrawnBox{80, 110, 40, 16}},
                    {{{220, 150}, {220, 50}}, {}},
                    {{{370, 150}, {370, 90}, {250, 90}, {250, 50}}, {}},
                    {{{120, 170}, {170, 170}}, {}}};
    return {std::move(graph), std::move(layout)};
}

TEST(LayoutFaults, AreNoneInASoundPicture) {
    EXPECT_THAT(soundPicture().faults(), IsEmpty());
}

TEST(LayoutFaults, TellOfBoxesThatOverlap) {
    Picture picture = soundPicture();
    picture.layout.nodes[2].x = 260;
    EXPECT_THAT(picture.faults(), Contains("box 1 and box 2 cover each other"));
}

TEST(LayoutFaults, LetBoxesTouch) {
    Picture picture = soundPicture();
    picture.layout.nodes[2].x = 270;
    picture.layout.nodes[2].width = 150;
    EXPECT_THAT(picture.faults(), IsEmpty());
}

TEST(LayoutFaults, TellOfAnEdgeThroughABox) {
    Picture picture = soundPicture();
    picture.layout.edges[2].points = {{370, 150}, {370, 30}, {270, 30}};
    EXPECT_THAT(picture.faults(), IsEmpty());
    picture.layout.nodes.push_back({300, 20, 30, 40});
    picture.graph.nodes.push_back({1, 1, 0, {30, 40}});
    EXPECT_THAT(picture.faults(), Contains("edge 2 passes through box 4"));
}

TEST(LayoutFaults, TellOfAnEdgeThroughItsOwnBox) {
    Picture picture = soundPicture();
    picture.layout.edges[1].points = {{220, 150}, {220, 170}, {200, 170}, {200, 50}};
    EXPECT_THAT(picture.faults(), Contains("edge 1 passes through box 1"));
}

TEST(LayoutFaults, TellOfALabelOnABox) {
    Picture picture = soundPicture();
    picture.layout.edges[0].label->y = 140;
    EXPECT_THAT(picture.faults(), Contains("box 0 and the label of edge 0 cover each other"));
}

TEST(LayoutFaults, TellOfALabelOnALabel) {
    Picture picture = soundPicture();
    picture.graph.edges[1].label = {30, 16};
    picture.layout.edges[1].label = DrawnBox{100, 115, 30, 16};
    EXPECT_THAT(picture.faults(),
                Contains("the label of edge 0 and the label of edge 1 cover each other"));
}

TEST(LayoutFaults, TellOfALabelOnALine) {
    Picture picture = soundPicture();
    picture.layout.edges[0].label->x = 200;
    EXPECT_THAT(picture.faults(), Contains("edge 1 passes through the label of edge 0"));
}

TEST(LayoutFaults, TellOfALabelOnItsOwnLine) {
    Picture picture = soundPicture();
    picture.layout.edges[0].label->x = 60;
    EXPECT_THAT(picture.faults(), Contains("edge 0 passes through the label of edge 0"));
}

TEST(LayoutFaults, TellOfUnlikeEdgesOnEachOther) {
    Picture picture = soundPicture();
    picture.layout.edges[2].points = {{370, 150}, {370, 90}, {221, 90}, {221, 50}};
    EXPECT_THAT(picture.faults(), Contains("edge 0 and edge 2 lie on each other"));
    EXPECT_THAT(picture.faults(), Contains("edge 1 and edge 2 lie on each other"));
}

TEST(LayoutFaults, TellOfLevelRunsOnEachOther) {
    Picture picture = soundPicture();
    picture.layout.edges[2].points = {{370, 150}, {370, 81}, {210, 81}, {210, 50}};
    EXPECT_THAT(picture.faults(), Contains("edge 0 and edge 2 lie on each other"));
}

TEST(LayoutFaults, LetEdgesOfOneTargetAndStyleJoin) {
    Picture picture = soundPicture();
    picture.graph.edges[2].style = LineStyle::Solid;
    picture.layout.edges[2].points = {{370, 150}, {370, 80}, {220, 80}, {220, 50}};
    EXPECT_THAT(picture.faults(), IsEmpty());
}

TEST(LayoutFaults, TellOfASlantingRun) {
    Picture picture = soundPicture();
    picture.layout.edges[1].points = {{220, 150}, {210, 50}};
    EXPECT_THAT(picture.faults(), Contains("edge 1 has a slanting run"));
}

TEST(LayoutFaults, TellOfARunWithoutLength) {
    Picture picture = soundPicture();
    picture.layout.edges[1].points = {{220, 150}, {220, 100}, {220, 100}, {220, 50}};
    EXPECT_THAT(picture.faults(), Contains("edge 1 has a run without length"));
}

TEST(LayoutFaults, TellOfEndsOffTheBorders) {
    Picture picture = soundPicture();
    picture.layout.edges[1].points = {{220, 148}, {220, 52}};
    EXPECT_THAT(picture.faults(), Contains("edge 1 does not begin on the border of box 1"));
    EXPECT_THAT(picture.faults(), Contains("edge 1 does not end on the border of box 3"));
}

TEST(LayoutFaults, TellOfAnEndAtAnotherBox) {
    Picture picture = soundPicture();
    std::swap(picture.layout.edges[1].points, picture.layout.edges[2].points);
    EXPECT_THAT(picture.faults(), Contains("edge 1 does not begin on the border of box 1"));
}

TEST(LayoutFaults, TellOfAnEdgeWithoutAWay) {
    Picture picture = soundPicture();
    picture.layout.edges[1].points.clear();
    EXPECT_THAT(picture.faults(), Contains("edge 1 has no way"));
}

TEST(LayoutFaults, TellOfWhatLeavesThePicture) {
    Picture picture = soundPicture();
    picture.layout.width = 400;
    EXPECT_THAT(picture.faults(), Contains("box 2 leaves the picture"));
    picture = soundPicture();
    picture.layout.edges[3].points = {{120, 170}, {140, 170}, {140, 210},
                                      {150, 210}, {150, 170}, {170, 170}};
    EXPECT_THAT(picture.faults(), Contains("edge 3 leaves the picture"));
    picture = soundPicture();
    picture.layout.edges[0].label->x = -50;
    EXPECT_THAT(picture.faults(), Contains("the label of edge 0 leaves the picture"));
}

TEST(LayoutFaults, TellOfABoxOffItsRowsOrLane) {
    Picture picture = soundPicture();
    picture.layout.nodes[0].y = 90;
    EXPECT_THAT(picture.faults(), Contains("box 0 is not on its rows"));
    picture = soundPicture();
    picture.graph.nodes[0].highest = 1;
    EXPECT_THAT(picture.faults(), Contains("box 0 is not on its rows"));
    picture = soundPicture();
    picture.graph.lanes = 2;
    picture.layout.lanes = {{0, 300}, {300, 500}};
    EXPECT_THAT(picture.faults(), Contains("box 2 is not in its lane"));
}

TEST(LayoutFaults, TellOfWhatIsTooSmall) {
    Picture picture = soundPicture();
    picture.graph.nodes[3].size.width = 101;
    EXPECT_THAT(picture.faults(), Contains("box 3 is smaller than its text"));
    picture = soundPicture();
    picture.graph.edges[0].label.width = 41;
    EXPECT_THAT(picture.faults(), Contains("the label of edge 0 is smaller than its words"));
}

TEST(LayoutFaults, TellOfMissingLabels) {
    Picture picture = soundPicture();
    picture.layout.edges[0].label.reset();
    EXPECT_THAT(picture.faults(), Contains("edge 0 has a label too few or too many"));
}

TEST(LayoutFaults, TellOfGapsBetweenRowsOrLanes) {
    Picture picture = soundPicture();
    picture.layout.rows[1].to = 99;
    EXPECT_THAT(picture.faults(), Contains("row 1 does not follow the one below it"));
    picture = soundPicture();
    picture.graph.lanes = 2;
    picture.layout.lanes = {{0, 450}, {460, 500}};
    EXPECT_THAT(picture.faults(), Contains("lane 1 does not follow the one before it"));
}

TEST(LayoutFaults, TellOfMissingParts) {
    Picture picture = soundPicture();
    picture.layout.nodes.pop_back();
    picture.layout.edges.pop_back();
    picture.layout.rows.pop_back();
    picture.layout.lanes.pop_back();
    EXPECT_THAT(picture.faults(),
                ::testing::ElementsAre("not one box for each node", "not one line for each edge",
                                       "not one span for each row", "not one span for each lane"));
}

TEST(LineCrossings, CountRunsThatPassThroughEachOther) {
    Picture picture = soundPicture();
    EXPECT_EQ(lineCrossings(picture.graph, picture.layout), 0U);
    picture.layout.edges[2].points = {{370, 150}, {370, 65}, {180, 65}, {180, 50}};
    EXPECT_EQ(lineCrossings(picture.graph, picture.layout), 2U) << "edges 0 and 1 go up there";
}

TEST(LineCrossings, SeeThroughPointsOnTheWay) {
    Picture picture = soundPicture();
    picture.layout.edges[1].points = {{220, 150}, {220, 90}, {220, 50}};
    picture.layout.edges[2].points = {{370, 150}, {370, 90}, {180, 90}, {180, 50}};
    EXPECT_EQ(lineCrossings(picture.graph, picture.layout), 2U) << "of edges 0 and 1, once each";
}

} // namespace
} // namespace rungwise
