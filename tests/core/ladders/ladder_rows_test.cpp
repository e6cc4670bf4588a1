// SPDX-License-Identifier: GPL-3.0-or-later
// Rows: stated levels, places between neighbours, counted steps.
#include "tests/core/ladders/seen_ladders.h"
#include "tests/core/support/compared.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace rungwise {
namespace {

using test::catalogueOf;
using test::faultyCatalogueOf;
using test::remarksSeen;
using test::rowsSeen;
using test::seen;
using ::testing::Contains;
using ::testing::ElementsAre;
using ::testing::IsEmpty;

constexpr const char* levels = R"(
levels: [{id: l1, name: Entry}, {id: l2, name: Junior}, {id: l3, name: Mid}, {id: l4, name: Senior},
  {id: l5, name: Lead}, {id: l6, name: Director}]
)";

std::vector<std::string> rowsOf(const std::string& yaml) {
    return rowsSeen(seen(catalogueOf(levels + yaml)));
}

TEST(LadderRows, GoFromTheLowestLevelInUseToTheHighestWithEmptyOnesBetween) {
    const auto catalogue = catalogueOf(std::string{levels} + R"(
roles: [{id: a, name: A, level: l2}, {id: b, name: B, level: l4}, {id: c, name: C, level: l4}]
ladders: [{id: p, name: P, steps: [a, [b, c]]}]
)");
    EXPECT_THAT(rowsSeen(seen(catalogue)), ElementsAre("Junior: a", "Mid:", "Senior: b, c"));
    EXPECT_THAT(remarksSeen(seen(catalogue)), IsEmpty());
    EXPECT_EQ(seen(catalogue).levels[1].id, "l3");
}

TEST(LadderRows, HoldARoleOnEachOfItsLevels) {
    EXPECT_THAT(rowsOf(R"(
roles: [{id: a, name: A, level: l1}, {id: b, name: B, level: {from: l2, to: l4}}]
ladders: [{id: p, name: P, steps: [a, b]}]
)"),
                ElementsAre("Entry: a", "Junior: b", "Mid: b", "Senior: b"));
}

TEST(LadderRows, StandBetweenNeighboursWhereNoLevelIsStated) {
    const auto catalogue = catalogueOf(std::string{levels} + R"(
roles: [{id: a, name: A, level: l1}, {id: b, name: Middle}, {id: c, name: C, level: l5}]
ladders: [{id: p, name: P, steps: [a, b, c]}]
)");
    EXPECT_THAT(rowsSeen(seen(catalogue)),
                ElementsAre("Entry: a", "Junior:", "Mid: b?", "Senior:", "Lead: c"));
    EXPECT_THAT(remarksSeen(seen(catalogue)),
                ElementsAre("No level is stated for Middle; the row follows from the roles before "
                            "and after."));
}

TEST(LadderRows, SpreadSeveralRolesWithoutLevelsInTheirOrder) {
    EXPECT_THAT(
        rowsOf(R"(
roles: [{id: a, name: A, level: l1}, {id: b, name: B}, {id: c, name: C}, {id: d, name: D},
  {id: e, name: E, level: l6}]
ladders: [{id: p, name: P, steps: [a, b, c, d, e]}]
)"),
        ElementsAre("Entry: a", "Junior: b?", "Mid: c?", "Senior: d?", "Lead:", "Director: e"));
    // Too many for the levels between: never the wrong way round.
    EXPECT_THAT(rowsOf(R"(
roles: [{id: a, name: A, level: l1}, {id: b, name: B}, {id: c, name: C}, {id: d, name: D, level: l2}]
ladders: [{id: p, name: P, steps: [a, b, c, d]}]
)"),
                ElementsAre("Entry: a, b?, c?", "Junior: d"));
}

TEST(LadderRows, StandOneAboveOrBelowTheOnlyNeighbour) {
    EXPECT_THAT(rowsOf(R"(
roles: [{id: a, name: A}, {id: b, name: B}, {id: c, name: C, level: l3}, {id: d, name: D},
  {id: e, name: E}]
ladders: [{id: p, name: P, steps: [a, b, c, d, e]}]
)"),
                ElementsAre("Entry: a?", "Junior: b?", "Mid: c", "Senior: d?", "Lead: e?"));
}

TEST(LadderRows, CountBeyondTheLevels) {
    EXPECT_THAT(rowsOf(R"(
roles: [{id: a, name: A}, {id: b, name: B, level: l1}, {id: c, name: C, level: l6}, {id: d, name: D}]
ladders: [{id: p, name: P, steps: [a, b]}, {id: q, name: Q, steps: [c, d]}]
)"),
                ElementsAre("Step 1: a?", "Entry: b",
                            "Junior:", "Mid:", "Senior:", "Lead:", "Director: c", "Step 8: d?"));
}

TEST(LadderRows, ReachRolesThatOnlyOthersWithoutLevelsLeadTo) {
    // x is placed by way of z, whose only level comes from a.
    EXPECT_THAT(rowsOf(R"(
roles: [{id: a, name: A, level: l3}, {id: x, name: X}, {id: z, name: Z}]
ladders: [{id: p, name: P, steps: [a, z]}, {id: q, name: Q, steps: [x, z]}]
)"),
                ElementsAre("Mid: a, x?", "Senior: z?"));
}

TEST(LadderRows, StandBesideTheOtherRoleOfALateralMove) {
    EXPECT_THAT(rowsOf(R"(
roles: [{id: a, name: A, level: l1}, {id: b, name: B, level: l4}, {id: c, name: C},
  {id: d, name: D}]
ladders:
  - id: p
    name: P
    steps: [a, b]
    moves: [{from: b, to: c, kind: track-change}, {from: c, to: d}]
)"),
                ElementsAre("Entry: a", "Junior:", "Mid:", "Senior: b, c?", "Lead: d?"));
}

TEST(LadderRows, CountStepsWhereNothingHasALevel) {
    const auto catalogue = catalogueOf(R"(
roles: [{id: a, name: A}, {id: b, name: B}, {id: c, name: C}, {id: d, name: D}]
ladders: [{id: p, name: P, steps: [a, b, c]}, {id: q, name: Q, moves: [{from: a, to: c}, {from: d, to: c}]}]
)");
    const LadderView view = seen(catalogue);
    EXPECT_THAT(rowsSeen(view), ElementsAre("Step 1: a#, d#", "Step 2: b#", "Step 3: c#"));
    EXPECT_THAT(remarksSeen(view),
                ElementsAre("No level is stated for any role here; rows count the steps."));
    EXPECT_FALSE(view.levels[0].level.has_value());
    EXPECT_EQ(view.levels[0].id, "");
}

TEST(LadderRows, CountFromTheLowestRowInUseAndAddRowsOnTop) {
    const auto catalogue = catalogueOf(std::string{levels} + R"(
roles: [{id: a, name: A, level: l2}, {id: b, name: B, level: l3}, {id: x, name: X},
  {id: v, name: V}, {id: z, name: Z}]
ladders: [{id: p, name: P, steps: [a, b]}, {id: q, name: Q, steps: [x, v, z]}]
)");
    const LadderView view = seen(catalogue);
    EXPECT_THAT(rowsSeen(view), ElementsAre("Junior: a, x#", "Mid: b, v#", "Step 3: z#"));
    EXPECT_THAT(remarksSeen(view),
                ElementsAre("No level is stated for X, V, Z, nor for any role before or after; "
                            "rows count the steps from the lowest row."));
}

TEST(LadderRows, CountALateralRoleBesideItsNeighbour) {
    EXPECT_THAT(rowsOf(R"(
roles: [{id: s, name: S}, {id: a, name: A}, {id: b, name: B}, {id: c, name: C}]
ladders: [{id: p, name: P, moves: [{from: c, to: s, kind: lateral}]}, {id: q, name: Q, steps: [a, b, c]}]
)"),
                ElementsAre("Step 1: a#", "Step 2: b#", "Step 3: c#, s#"));
}

TEST(LadderRows, CountInCirclesWithoutEnd) {
    const auto catalogue = faultyCatalogueOf(R"(
roles: [{id: a, name: A}, {id: b, name: B}, {id: c, name: C}]
ladders: [{id: p, name: P, moves: [{from: a, to: b}, {from: b, to: c}, {from: c, to: a}]}]
)");
    EXPECT_THAT(rowsSeen(seen(catalogue)), ElementsAre("Step 1: a#", "Step 2: b#", "Step 3: c#"));
}

TEST(LadderRows, TakeALevelThatNobodyDefinesForNone) {
    EXPECT_THAT(rowsOf(R"(
roles: [{id: a, name: A, level: l2}, {id: b, name: B, level: l99}]
ladders: [{id: p, name: P, steps: [a, b]}]
)"),
                ElementsAre("Junior: a", "Mid: b?"));
}

TEST(LadderRows, SayOfManyRolesOnlySomeNames) {
    std::string roles = "roles:\n";
    for (int i = 1; i <= 9; ++i) {
        roles += "- {id: a" + std::to_string(i) + ", name: N" + std::to_string(i) + "}\n";
    }
    const auto catalogue =
        catalogueOf(levels + roles + "- {id: top, name: Top, level: l6}\n" +
                    "ladders: [{id: p, name: P, steps: [[" + test::manyIds(9) + "], top]}]\n");
    EXPECT_THAT(remarksSeen(seen(catalogue)),
                Contains("No level is stated for N1, N2, N3, N4, N5 and 4 more; the row follows "
                         "from the roles before and after."));
}

} // namespace
} // namespace rungwise
