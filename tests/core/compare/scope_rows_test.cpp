// SPDX-License-Identifier: GPL-3.0-or-later
// Prose rows: order, several statements, sections, aspects nobody defined.
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

constexpr const char* prose = R"(
sources: [{id: one, title: One}, {id: two, title: Two}]
aspects:
  - {id: scope, name: Scope, text: What it covers}
  - {id: pace, name: Pace}
  - {id: market, name: What moves pay, section: pay}
  - {id: odd, name: Odd, section: nowhere}
roles:
  - id: a
    name: A
    aspects:
      pace: Fast
      scope: [{text: A whole product, sources: [one], note: Checked}, {text: Part of it, sources: [two, one]}]
      undefined: Something
  - {id: b, name: B, aspects: {pace: {text: Fast, sources: [two]}, market: The place}}
)";

TEST(Scope, FollowsTheOrderOfTheCatalogueAndAddsWhatItDoesNotDefine) {
    EXPECT_THAT(rowIds(compared(catalogueOf(prose), {"a", "b"}), SectionKind::Scope),
                ElementsAre("aspect:scope", "aspect:pace", "aspect:odd", "aspect:undefined"));
}

TEST(Scope, KeepsStatementsOfDifferentSourcesApart) {
    const Row row = rowIn(compared(catalogueOf(prose), {"a", "b"}), "aspect:scope");
    EXPECT_EQ(said(row.label), "Scope");
    EXPECT_EQ(row.definition, "What it covers");
    EXPECT_THAT(cellsSaid(row), ElementsAre("A whole product [1]; Part of it [1,2]", "No data"));
    EXPECT_EQ(row.cells[0].items[0].note, "Checked");
    EXPECT_EQ(row.state, RowState::OnlyInSome);
}

TEST(Scope, ComparesTextsAndNotWhoSaysThem) {
    EXPECT_EQ(rowIn(compared(catalogueOf(prose), {"a", "b"}), "aspect:pace").state, RowState::Same);
}

TEST(Scope, ShowsAspectsOnWhichNobodyHasData) {
    EXPECT_EQ(rowIn(compared(catalogueOf(prose), {"a", "b"}), "aspect:odd").state,
              RowState::NoData);
}

TEST(Scope, PutsAnAspectIntoTheSectionItNames) {
    EXPECT_THAT(rowIds(compared(catalogueOf(prose), {"a", "b"}), SectionKind::Pay),
                ElementsAre("aspect:market"));
}

TEST(Scope, NamesAnUndefinedAspectByItsId) {
    EXPECT_EQ(said(rowIn(compared(catalogueOf(prose), {"a", "b"}), "aspect:undefined").label),
              "undefined");
}
} // namespace
} // namespace rungwise
