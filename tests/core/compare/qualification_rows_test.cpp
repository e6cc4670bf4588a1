// SPDX-License-Identifier: GPL-3.0-or-later
// Qualifications in words and in years.
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
using test::said;
using ::testing::ElementsAre;

constexpr const char* qualified = R"(
sources: [{id: s, title: S}]
roles:
  - id: a
    name: A
    qualifications:
      - {kind: experience, years: {min: 1, max: 2}, sources: [s]}
      - {kind: education, text: A degree, necessity: preferred}
  - id: b
    name: B
    qualifications:
      - {kind: experience, text: in product management, years: {min: 3, max: 5}, necessity: required}
      - {kind: certification, text: PMP}
  - id: c
    name: C
    qualifications: [{kind: experience, years: {max: 1}}]
  - id: d
    name: D
    qualifications: [{kind: experience, years: {min: 2.5}}, {kind: knowledge, text: Law}]
  - id: e
    name: E
    qualifications: [{kind: experience, years: {min: 1}}, {kind: experience, text: abroad, years: {min: 2, max: 2}}]
)";

TEST(Qualifications, HaveARowPerKindThatAnybodyStates) {
    EXPECT_THAT(rowIds(compared(catalogueOf(qualified), {"a", "b"}), SectionKind::Qualifications),
                ElementsAre("qualification:education", "qualification:experience",
                            "qualification:certification"));
}

TEST(Qualifications, WordYearsAndNecessity) {
    const auto catalogue = catalogueOf(qualified);
    const RoleComparison comparison = compared(catalogue, {"a", "b", "c", "d", "e"});
    EXPECT_THAT(cellsSaid(rowIn(comparison, "qualification:experience")),
                ElementsAre("1–2 years [1]", "in product management (3–5 years, required)",
                            "up to 1 year", "at least 2.5 years",
                            "at least 1 year; abroad (2 years)"));
    EXPECT_EQ(said(rowIn(comparison, "qualification:education").cells[0]), "A degree (preferred)");
}

TEST(Qualifications, CompareTheLeastYearsThatAreAsked) {
    const Row row = rowIn(compared(catalogueOf(qualified), {"a", "b", "c", "d", "e"}),
                          "qualification:experience");
    EXPECT_THAT(changesSaid(row), ElementsAre("", "+2 years", "", "+1.5 years", ""));
    EXPECT_EQ(std::get<YearsRange>(row.cells[1].mark).max, Decimal{5});
    EXPECT_TRUE(std::holds_alternative<std::monostate>(row.cells[4].mark));
}
} // namespace
} // namespace rungwise
