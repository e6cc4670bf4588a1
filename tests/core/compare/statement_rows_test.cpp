// SPDX-License-Identifier: GPL-3.0-or-later
// A typical week and goals: one row each, compared as sets.
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
using ::testing::ElementsAre;

constexpr const char* weeks = R"(
sources: [{id: s, title: S}]
roles:
  - {id: a, name: A, typical_week: [{text: Meets people, sources: [s]}, Writes], goals: [Profit]}
  - {id: b, name: B, typical_week: [Writes, Meets people]}
  - {id: c, name: C, typical_week: [Writes]}
)";

TEST(TypicalWeek, ComparesListsWithoutRegardToOrder) {
    const Row same = rowIn(compared(catalogueOf(weeks), {"a", "b"}), "week");
    EXPECT_THAT(cellsSaid(same), ElementsAre("Meets people [1]; Writes", "Writes; Meets people"));
    EXPECT_EQ(same.state, RowState::Same);
    EXPECT_EQ(rowIn(compared(catalogueOf(weeks), {"a", "c"}), "week").state, RowState::Different);
}

TEST(Goals, StandInASectionOfTheirOwn) {
    EXPECT_EQ(rowIn(compared(catalogueOf(weeks), {"a", "c"}), "goals").state, RowState::OnlyInSome);
}

TEST(Goals, HaveNoSectionWhenNobodyStatesAny) {
    EXPECT_TRUE(rowIds(compared(catalogueOf(weeks), {"b", "c"}), SectionKind::Goals).empty());
}
} // namespace
} // namespace rungwise
