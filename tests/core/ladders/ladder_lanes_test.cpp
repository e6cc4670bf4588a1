// SPDX-License-Identifier: GPL-3.0-or-later
// Lanes: stated tracks, those of neighbours, none.
#include "tests/core/ladders/seen_ladders.h"
#include "tests/core/support/compared.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace rungwise {
namespace {

using test::catalogueOf;
using test::lanesSeen;
using test::remarksSeen;
using test::seen;
using ::testing::Contains;
using ::testing::ElementsAre;
using ::testing::IsEmpty;

constexpr const char* tracks = R"(
levels: [{id: l1, name: One}]
tracks: [{id: ic, name: Contributor}, {id: pm, name: Manager}, {id: rare, name: Rare}]
)";

LadderView viewOf(const std::string& yaml) {
    return seen(catalogueOf(tracks + yaml));
}

TEST(LadderLanes, AreTheTracksInUseInTheOrderOfTheCatalogue) {
    const LadderView view = viewOf(R"(
roles: [{id: a, name: A, level: l1, track: pm}, {id: b, name: B, level: l1, track: ic}]
ladders: [{id: p, name: P, steps: [a, b]}]
)");
    EXPECT_THAT(lanesSeen(view), ElementsAre("Contributor: b", "Manager: a"));
    EXPECT_THAT(remarksSeen(view), IsEmpty());
    EXPECT_EQ(view.lanes[0].id, "ic");
}

TEST(LadderLanes, TakeTheTrackOnWhichAllNeighboursAgree) {
    const LadderView view = viewOf(R"(
roles: [{id: a, name: First, level: l1}, {id: b, name: Second, level: l1},
  {id: c, name: C, level: l1, track: pm}, {id: d, name: D, level: l1, track: pm}]
ladders: [{id: p, name: P, steps: [a, b, [c, d]]}]
)");
    EXPECT_THAT(lanesSeen(view), ElementsAre("Manager: a?, b?, c, d"));
    EXPECT_THAT(remarksSeen(view), ElementsAre("No track is stated for First, Second; the lane "
                                               "follows from the roles before and after."));
}

TEST(LadderLanes, StayInTheTrackOfWhoIsPromotedWhereTheNeighboursDisagree) {
    EXPECT_THAT(lanesSeen(viewOf(R"(
roles: [{id: a, name: A, level: l1, track: ic}, {id: b, name: B, level: l1},
  {id: c, name: C, level: l1, track: pm}]
ladders: [{id: p, name: P, steps: [a, b, c]}]
)")),
                ElementsAre("Contributor: a, b?", "Manager: c"));
}

TEST(LadderLanes, PutRolesBetweenTwoTracksIntoALaneOfTheirOwn) {
    EXPECT_THAT(lanesSeen(viewOf(R"(
roles: [{id: a, name: A, level: l1}, {id: b, name: B, level: l1, track: ic},
  {id: c, name: C, level: l1, track: pm}]
ladders: [{id: p, name: P, steps: [a, [b, c]]}]
)")),
                ElementsAre("Contributor: b", "Manager: c", "No track: a"));
}

TEST(LadderLanes, AreOneWithoutTracks) {
    EXPECT_THAT(lanesSeen(viewOf(R"(
roles: [{id: a, name: A, level: l1}]
ladders: [{id: p, name: P, steps: [a]}]
)")),
                ElementsAre("No track: a"));
}

TEST(LadderLanes, CallATrackThatNobodyDefinesByItsIdBehindTheOthers) {
    EXPECT_THAT(lanesSeen(viewOf(R"(
roles: [{id: a, name: A, level: l1, track: ghost}, {id: b, name: B, level: l1, track: pm}]
ladders: [{id: p, name: P, steps: [a, b]}]
)")),
                ElementsAre("Manager: b", "ghost: a"));
}

} // namespace
} // namespace rungwise
