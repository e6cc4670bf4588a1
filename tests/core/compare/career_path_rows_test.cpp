// SPDX-License-Identifier: GPL-3.0-or-later
// Ladders, described steps, successors and related roles.
#include "tests/core/support/compared.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace rungwise {
namespace {

using test::catalogueOf;
using test::cellsSaid;
using test::compared;
using test::rowIds;
using test::rowIn;
using test::said;
using ::testing::ElementsAre;

constexpr const char* paths = R"(
sources: [{id: s, title: S}]
roles:
  - {id: junior, name: Junior, related: [{role: senior, rank: 2}, {role: lead, kind: similar, rank: 1, sources: [s]}]}
  - {id: middle, name: Middle}
  - {id: senior, name: Senior}
  - {id: lead, name: Lead}
  - {id: old, name: Old, replaced_by: lead}
ladders:
  - {id: main, name: Main ladder, sources: [s], note: As drawn, steps: [junior, [middle, senior], lead]}
  - {id: moves, name: Moves, moves: [{from: middle, to: senior}, {from: senior, to: lead}, {from: senior, to: junior, kind: lateral}]}
  - {id: other, name: Other, steps: [old, lead]}
transitions:
  - {from: middle, to: lead, signs: [{id: x, text: Helps others}, {id: w, text: Plans ahead}], rule: {at_least: most}, advice: [{text: Ask around, sources: [s]}], sources: [s]}
  - {from: junior, to: middle, signs: [{id: z, text: Knows}], rule: {at_least: 1}}
)";

TEST(CareerPath, ShowsTheRungsBeforeAndAfterTheRole) {
    const Row row =
        rowIn(compared(catalogueOf(paths), {"junior", "middle", "lead"}), "ladder:main");
    EXPECT_THAT(cellsSaid(row),
                ElementsAre("Junior → Middle or Senior [1]", "Junior → Middle → Lead [1]",
                            "Middle or Senior → Lead [1]"));
    EXPECT_EQ(row.cells[0].items[0].note, "As drawn");
    EXPECT_EQ(row.state, RowState::Different);
}

TEST(CareerPath, CallsTheSameRungTheSame) {
    EXPECT_EQ(rowIn(compared(catalogueOf(paths), {"middle", "senior"}), "ladder:main").state,
              RowState::Same);
}

TEST(CareerPath, FollowsMovesWhereALadderHasNoSteps) {
    EXPECT_THAT(cellsSaid(rowIn(compared(catalogueOf(paths), {"senior", "old"}), "ladder:moves")),
                ElementsAre("Middle → Senior → Lead or Junior", "No data"));
}

TEST(CareerPath, LeavesOutLaddersNobodyStandsOn) {
    EXPECT_THAT(rowIds(compared(catalogueOf(paths), {"middle", "senior"}), SectionKind::CareerPath),
                ElementsAre("ladder:main", "ladder:moves", "path:transitions"));
}

TEST(CareerPath, TellsADescribedStepWithItsSignsAndAdviceOnce) {
    const auto catalogue = catalogueOf(paths);
    EXPECT_THAT(
        cellsSaid(rowIn(compared(catalogue, {"middle", "lead"}), "path:transitions")),
        ElementsAre("to Lead: most of 2 signs [1]; sign: Helps others; sign: Plans ahead; "
                    "advice: Ask around [1]; from Junior: at least 1 of 1 sign; sign: Knows",
                    "from Middle: most of 2 signs [1]"));
    EXPECT_EQ(said(rowIn(compared(catalogue, {"lead", "old"}), "path:transitions").cells[0]),
              "from Middle: most of 2 signs [1]; sign: Helps others; sign: Plans ahead; "
              "advice: Ask around [1]");
}

TEST(CareerPath, NamesSuccessorsAndRelatedRolesByRank) {
    const RoleComparison comparison = compared(catalogueOf(paths), {"junior", "old"});
    EXPECT_THAT(cellsSaid(rowIn(comparison, "path:replaced-by")), ElementsAre("No data", "Lead"));
    EXPECT_THAT(cellsSaid(rowIn(comparison, "path:related")),
                ElementsAre("Lead (similar) [1]; Senior", "No data"));
}
TEST(CareerPath, WordsAllChoicesOfARungInOneList) {
    const auto catalogue = catalogueOf(R"(
roles: [{id: low, name: Low}, {id: high, name: High}]
ladders: [{id: l, name: L, steps: [low, [one, two, three], high]}]
)");
    EXPECT_THAT(cellsSaid(rowIn(compared(catalogue, {"low", "high"}), "ladder:l")),
                ElementsAre("Low → one, two or three", "one, two or three → High"));
}

TEST(CareerPath, NamesANeighbourByMovesOnce) {
    const auto catalogue = catalogueOf(R"(
roles: [{id: a, name: A}, {id: b, name: B}, {id: c, name: C}]
ladders: [{id: l, name: L, steps: [a, b], moves: [{from: a, to: b}, {from: a, to: c}, {from: a, to: c, kind: lateral}]}]
)");
    EXPECT_THAT(cellsSaid(rowIn(compared(catalogue, {"a", "b"}), "ladder:l")),
                ElementsAre("A → B or C", "A → B"));
}

} // namespace
} // namespace rungwise
