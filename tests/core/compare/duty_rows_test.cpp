// SPDX-License-Identifier: GPL-3.0-or-later
// Duties: by id, never by equal wording.
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

constexpr const char* duties = R"(
sources: [{id: s, title: S}, {id: t, title: T}]
duties:
  - {id: first, text: Do the first thing, sources: [t], note: Common}
  - {id: second, text: Do the second thing}
  - {id: third, text: Do the third thing}
roles:
  - {id: a, name: A, duties: [third, second, {duty: first, sources: [s], note: Mostly}, {text: Own words, sources: [s]}]}
  - {id: b, name: B, duties: [second, first, {text: Own words}, missing]}
  - {id: c, name: C, duties: [second]}
  - {id: silent, name: Silent}
)";

TEST(Duties, ComeAsSharedByAllThenBySomeThenByOneRole) {
    EXPECT_THAT(rowIds(compared(catalogueOf(duties), {"a", "b", "c"}), SectionKind::Duties),
                ElementsAre("duty:second", "duty:first", "duty:third", "duty:a/1", "duty:missing",
                            "duty:b/1"));
}

TEST(Duties, AreComparedById) {
    const RoleComparison comparison = compared(catalogueOf(duties), {"a", "b", "c"});
    EXPECT_EQ(rowIn(comparison, "duty:second").state, RowState::Same);
    EXPECT_EQ(rowIn(comparison, "duty:first").state, RowState::OnlyInSome);
    EXPECT_EQ(said(rowIn(comparison, "duty:second").label), "Do the second thing");
}

TEST(Duties, AreNeverMatchedByEqualWording) {
    const RoleComparison comparison = compared(catalogueOf(duties), {"a", "b"});
    EXPECT_THAT(cellsSaid(rowIn(comparison, "duty:a/1")), ElementsAre("Own words [1]", "No data"));
    EXPECT_THAT(cellsSaid(rowIn(comparison, "duty:b/1")), ElementsAre("No data", "Own words"));
    EXPECT_EQ(rowIn(comparison, "duty:a/1").state, RowState::OnlyInSome);
}

TEST(Duties, NameWhoSaysThatTheRoleHasThemElseWhoSaysWhatTheyAre) {
    const Row row = rowIn(compared(catalogueOf(duties), {"a", "b"}), "duty:first");
    EXPECT_THAT(cellsSaid(row), ElementsAre("Do the first thing [1]", "Do the first thing [2]"));
    EXPECT_EQ(row.cells[0].items[0].note, "Mostly");
    EXPECT_EQ(row.cells[1].items[0].note, "Common");
}

TEST(Duties, DoNotCountARoleThatListsNone) {
    const RoleComparison comparison = compared(catalogueOf(duties), {"a", "b", "silent"});
    EXPECT_EQ(rowIn(comparison, "duty:first").state, RowState::Same);
    EXPECT_EQ(said(rowIn(comparison, "duty:first").cells[2]), "No data");
}

TEST(Duties, ShowAnUndefinedDutyUnderItsId) {
    EXPECT_THAT(cellsSaid(rowIn(compared(catalogueOf(duties), {"a", "b"}), "duty:missing")),
                ElementsAre("No data", "missing"));
}
} // namespace
} // namespace rungwise
