// SPDX-License-Identifier: GPL-3.0-or-later
// Works with, and other titles.
#include "tests/core/support/compared.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace rungwise {
namespace {

using test::catalogueOf;
using test::cellsSaid;
using test::compared;
using test::rowIn;
using test::said;
using test::sectionIn;
using ::testing::ElementsAre;

constexpr const char* related = R"(
sources: [{id: s, title: S}]
markets: [{id: us, name: United States}]
roles:
  - id: a
    name: A
    works_with: [b, {role: unknown, text: at times, sources: [s]}, {text: Sales}]
    also_called:
      - Short form
      - {title: Long form, confidence: low, market: us, note: Rare, sources: [s]}
  - {id: b, name: B, works_with: []}
  - {id: c, name: C}
)";

TEST(WorksWith, NamesRolesPeopleAndNobody) {
    const Row row = rowIn(compared(catalogueOf(related), {"a", "b", "c"}), "works-with");
    EXPECT_THAT(cellsSaid(row),
                ElementsAre("B; unknown: at times [1]; Sales", "nobody", "No data"));
}

TEST(AlsoCalled, SaysHowSureATitleIsWhereItHoldsAndWhoSaysSo) {
    const RoleComparison comparison = compared(catalogueOf(related), {"a", "b"});
    const Row row = rowIn(comparison, "also-called");
    EXPECT_THAT(
        cellsSaid(row),
        ElementsAre("Short form; Long form (low confidence, United States) [1]", "No data"));
    EXPECT_EQ(row.cells[0].items[1].note, "Rare");
    EXPECT_EQ(said(sectionIn(comparison, SectionKind::AlsoCalled).remark), "2 titles");
}
} // namespace
} // namespace rungwise
