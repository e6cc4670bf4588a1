// SPDX-License-Identifier: GPL-3.0-or-later
// Where roles stand: levels, tracks, relations, and the words for nobody.
#include "tests/core/support/compared.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace rungwise {
namespace {

using test::catalogueOf;
using test::cellsSaid;
using test::changesSaid;
using test::compared;
using test::rowIds;
using test::rowIn;
using ::testing::ElementsAre;

constexpr const char* ladder = R"(
levels: [{id: l1, name: Entry}, {id: l2, name: Middle}, {id: l3, name: Top}]
tracks: [{id: ic, name: Expert track}, {id: management, name: People track}]
families: [{id: product, name: Product}]
sources: [{id: s, title: S}]
roles:
  - {id: low, name: Low, level: l1, track: ic, family: product, manages: [], reports_to: [high], summary: Does things, sources: [s]}
  - {id: high, name: High, level: l3, track: management, manages: [low, {text: "The whole team", sources: [s]}], definitions: [One, {text: Two, sources: [s]}]}
  - {id: wide, name: Wide, level: {from: l1, to: l2}, reports_to: [{role: high, text: at times}]}
  - {id: silent, name: Silent}
)";

TEST(AtAGlance, ShowsLevelsWithTheirDistanceToTheBaseline) {
    const Row row = rowIn(compared(catalogueOf(ladder), {"low", "high", "wide"}), "glance:level");
    EXPECT_THAT(cellsSaid(row), ElementsAre("Entry [1]", "Top", "Entry – Middle"));
    EXPECT_THAT(changesSaid(row), ElementsAre("", "+2", ""));
    EXPECT_EQ(row.cells[1].change->kind, ChangeKind::Higher);
    EXPECT_EQ(row.state, RowState::Different);
}

TEST(AtAGlance, CountsFromAnyBaseline) {
    const auto catalogue = catalogueOf(ladder);
    auto request = test::requestFor(catalogue, {"low", "high"});
    request.baseline = 1;
    const Row row = rowIn(compareRoles(*catalogue, request), "glance:level");
    EXPECT_THAT(changesSaid(row), ElementsAre("−2", ""));
    EXPECT_EQ(row.cells[0].change->kind, ChangeKind::Lower);
    EXPECT_EQ(row.cells[0].change->amount, -2);
}

TEST(AtAGlance, KeepsNobodyApartFromSilence) {
    const Row row =
        rowIn(compared(catalogueOf(ladder), {"low", "high", "silent"}), "glance:manages");
    EXPECT_THAT(cellsSaid(row), ElementsAre("nobody [1]", "Low; The whole team [1]", "No data"));
    EXPECT_EQ(row.state, RowState::Different);
}

TEST(AtAGlance, NamesRolesWithTheirRemarks) {
    const Row row = rowIn(compared(catalogueOf(ladder), {"low", "wide"}), "glance:reports-to");
    EXPECT_THAT(cellsSaid(row), ElementsAre("High", "High: at times"));
}

TEST(AtAGlance, ListsEveryDefinitionWithItsSource) {
    const Row row = rowIn(compared(catalogueOf(ladder), {"high", "low"}), "glance:definition");
    EXPECT_THAT(cellsSaid(row), ElementsAre("One; Two [1]", "No data"));
    EXPECT_EQ(row.state, RowState::OnlyInSome);
}

TEST(AtAGlance, ShowsItsFixedRowsEvenWhenNobodyHasData) {
    const auto catalogue = catalogueOf("roles: [{id: a, name: A}, {id: b, name: B}]");
    EXPECT_THAT(rowIds(compared(catalogue, {"a", "b"}), SectionKind::AtAGlance),
                ElementsAre("glance:level", "glance:track", "glance:family", "glance:reports-to",
                            "glance:manages"));
}
TEST(AtAGlance, DoesNotTakeEqualNamesForTheSameThing) {
    const RoleComparison comparison = compared(catalogueOf(R"(
levels: [{id: l1, name: Senior}, {id: l2, name: Senior}]
tracks: [{id: t1, name: Expert}, {id: t2, name: Expert}]
roles: [{id: a, name: A, level: l1, track: t1}, {id: b, name: B, level: l2, track: t2}]
)"),
                                               {"a", "b"});
    EXPECT_EQ(rowIn(comparison, "glance:level").state, RowState::Different);
    EXPECT_EQ(rowIn(comparison, "glance:track").state, RowState::Different);
}

} // namespace
} // namespace rungwise
