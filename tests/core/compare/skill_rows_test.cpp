// SPDX-License-Identifier: GPL-3.0-or-later
// Skills: levels, changes, silence, unlike scales, order.
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

constexpr const char* skills = R"(
catalogue: {id: test, title: Test, scale: levels}
sources: [{id: s, title: S}]
scales:
  - {id: levels, name: Levels, steps: [{id: aware, name: Aware}, {id: able, name: Able}, {id: expert, name: Expert}]}
  - {id: points, name: Points, range: {min: 0, max: 10}}
  - {id: marks, name: Marks, range: {min: 1, max: 6}}
skills:
  - {id: strategy, name: Strategy, text: Long plans}
  - {id: budgeting, name: Budgeting}
  - {id: talking, name: Talking}
  - {id: measured, name: Measured, scale: points}
  - {id: mixed, name: Mixed}
roles:
  - id: a
    name: A
    skills:
      - {skill: strategy, level: aware, necessity: required, sources: [s], note: Our reading}
      - {skill: talking, level: expert}
      - {skill: measured, values: [{scale: points, value: 4.12, n: 8, standard_error: 0.13, date: 2018-07}]}
      - {skill: mixed, level: able}
    not_needed: [budgeting]
  - id: b
    name: B
    skills:
      - {skill: strategy, level: expert}
      - {skill: talking, level: able, necessity: helpful}
      - {skill: budgeting, level: able}
      - {skill: measured, values: [{scale: points, value: 4.5}]}
      - {skill: mixed, values: [{scale: marks, value: 2}]}
  - {id: c, name: C, skills: [{skill: strategy}], not_needed: [talking, budgeting]}
  - {id: d, name: D, skills: [{skill: strategy, level: expert, necessity: required}, {skill: nowhere, level: any}]}
)";

TEST(Skills, ShowTheLevelByNameWithItsPlaceOnTheScale) {
    const Row row = rowIn(compared(catalogueOf(skills), {"a", "b"}), "skill:strategy");
    EXPECT_THAT(cellsSaid(row), ElementsAre("Aware [1]; required", "Expert"));
    EXPECT_EQ(std::get<StepMark>(row.cells[0].mark), (StepMark{.step = 1, .steps = 3}));
    EXPECT_EQ(std::get<StepMark>(row.cells[1].mark), (StepMark{.step = 3, .steps = 3}));
    EXPECT_EQ(row.cells[0].items[0].note, "Our reading");
    EXPECT_EQ(row.definition, "Long plans");
    EXPECT_EQ(row.state, RowState::Different);
}

TEST(Skills, CountTheStepsFromTheBaseline) {
    const auto catalogue = catalogueOf(skills);
    auto request = test::requestFor(catalogue, {"a", "b"});
    EXPECT_THAT(changesSaid(rowIn(compareRoles(*catalogue, request), "skill:strategy")),
                ElementsAre("", "+2"));
    EXPECT_THAT(changesSaid(rowIn(compareRoles(*catalogue, request), "skill:talking")),
                ElementsAre("", "−1"));
    request.baseline = 1;
    EXPECT_THAT(changesSaid(rowIn(compareRoles(*catalogue, request), "skill:strategy")),
                ElementsAre("−2", ""));
}

TEST(Skills, KeepNotNeededApartFromSilence) {
    const Row row = rowIn(compared(catalogueOf(skills), {"a", "b", "d"}), "skill:budgeting");
    EXPECT_THAT(cellsSaid(row), ElementsAre("not asked for", "Able", "No data"));
    EXPECT_EQ(row.state, RowState::OnlyInSome);
}

TEST(Skills, AreNewOnlyWhereTheBaselineSaysNotNeeded) {
    const auto catalogue = catalogueOf(skills);
    const Row fresh = rowIn(compared(catalogue, {"a", "b"}), "skill:budgeting");
    ASSERT_TRUE(fresh.cells[1].change.hasValue());
    EXPECT_EQ(fresh.cells[1].change->kind, ChangeKind::New);
    EXPECT_THAT(changesSaid(fresh), ElementsAre("", "new"));
    const Row unclaimed = rowIn(compared(catalogue, {"d", "b"}), "skill:budgeting");
    EXPECT_THAT(changesSaid(unclaimed), ElementsAre("", ""));
}

TEST(Skills, AreGoneWhereTheOtherRoleSaysNotNeeded) {
    const Row row = rowIn(compared(catalogueOf(skills), {"a", "c"}), "skill:talking");
    EXPECT_EQ(row.cells[1].change->kind, ChangeKind::Gone);
    EXPECT_THAT(changesSaid(row), ElementsAre("", "not asked for here"));
}

TEST(Skills, AreTheSameWhenNobodyNeedsThem) {
    EXPECT_EQ(rowIn(compared(catalogueOf(skills), {"a", "c"}), "skill:budgeting").state,
              RowState::Same);
}

TEST(Skills, TakeALevelThatIsNotStatedForSilence) {
    const auto catalogue = catalogueOf(skills);
    const Row row = rowIn(compared(catalogue, {"a", "c"}), "skill:strategy");
    EXPECT_THAT(cellsSaid(row), ElementsAre("Aware [1]; required", "asked for, level not stated"));
    EXPECT_EQ(row.state, RowState::OnlyInSome);
    EXPECT_THAT(changesSaid(row), ElementsAre("", ""));
    EXPECT_EQ(rowIn(compared(catalogue, {"b", "c", "d"}), "skill:strategy").state, RowState::Same);
    EXPECT_EQ(rowIn(compared(catalogue, {"a", "c", "d"}), "skill:strategy").state,
              RowState::Different);
}

TEST(Skills, DifferByNecessityOnlyWhereBothStateOne) {
    const auto catalogue = catalogueOf(skills);
    EXPECT_EQ(rowIn(compared(catalogue, {"b", "d"}), "skill:strategy").state, RowState::Same);
    const auto differing = catalogueOf(R"(
skills: [{id: x, name: X}]
roles:
  - {id: a, name: A, skills: [{skill: x, necessity: required}]}
  - {id: b, name: B, skills: [{skill: x, necessity: optional}]}
)");
    EXPECT_EQ(rowIn(compared(differing, {"a", "b"}), "skill:x").state, RowState::Different);
}

TEST(Skills, CompareMeasuredValuesOnTheSameScale) {
    const Row row = rowIn(compared(catalogueOf(skills), {"a", "b"}), "skill:measured");
    EXPECT_THAT(cellsSaid(row),
                ElementsAre("4.12 of 10 (Points, n = 8, standard error 0.13, July 2018)",
                            "4.5 of 10 (Points)"));
    EXPECT_THAT(changesSaid(row), ElementsAre("", "+0.38"));
    EXPECT_EQ(std::get<ScaleMark>(row.cells[0].mark).max, Decimal{10});
}

TEST(Skills, AreNeverComparedOnUnlikeScales) {
    const Row row = rowIn(compared(catalogueOf(skills), {"a", "b"}), "skill:mixed");
    EXPECT_THAT(cellsSaid(row), ElementsAre("Able", "2 of 6 (Marks)"));
    EXPECT_THAT(changesSaid(row), ElementsAre("", ""));
    EXPECT_EQ(row.state, RowState::Different);
    EXPECT_EQ(said(row.remark), "stated on unlike scales, so not compared");
    EXPECT_TRUE(row.disagreement.isEmpty());
}

TEST(Skills, ShowAnUndefinedSkillUnderItsId) {
    const RoleComparison comparison = compared(catalogueOf(skills), {"c", "d"});
    EXPECT_EQ(said(rowIn(comparison, "skill:nowhere").label), "nowhere");
    EXPECT_EQ(rowIds(comparison, SectionKind::Skills).back(), "skill:nowhere");
}

std::vector<std::string> ordered(SkillOrder order) {
    const auto catalogue = catalogueOf(skills);
    auto request = test::requestFor(catalogue, {"a", "b"});
    request.skillOrder = order;
    return rowIds(compareRoles(*catalogue, request), SectionKind::Skills);
}

TEST(Skills, ComeInTheOrderOfTheCatalogue) {
    EXPECT_THAT(ordered(SkillOrder::Catalogue),
                ElementsAre("skill:strategy", "skill:budgeting", "skill:talking", "skill:measured",
                            "skill:mixed"));
}

TEST(Skills, SortByName) {
    EXPECT_THAT(ordered(SkillOrder::Name),
                ElementsAre("skill:budgeting", "skill:measured", "skill:mixed", "skill:strategy",
                            "skill:talking"));
}

TEST(Skills, SortByTheShareOfTheScaleTheyChangeByThenNewOnes) {
    EXPECT_THAT(ordered(SkillOrder::Change),
                ElementsAre("skill:strategy", "skill:talking", "skill:measured", "skill:budgeting",
                            "skill:mixed"));
}
TEST(Skills, MeasuresTheDistanceOfLongNumbersExactly) {
    const auto catalogue = test::catalogueOf(R"(
scales: [{id: s, range: {min: -1, max: 100000000000000010}}]
skills: [{id: k, name: K}, {id: m, name: M}]
roles:
  - {id: a, name: A, skills: [{skill: k, values: [{scale: s, value: 100000000000000001}]}, {skill: m, values: [{scale: s, value: -0.75}]}]}
  - {id: b, name: B, skills: [{skill: k, values: [{scale: s, value: 100000000000000002}]}, {skill: m, values: [{scale: s, value: 0.5}]}]}
)");
    const RoleComparison comparison = test::compared(catalogue, {"a", "b"});
    EXPECT_EQ(test::changesSaid(test::rowIn(comparison, "skill:k"))[1], "+1");
    EXPECT_EQ(test::changesSaid(test::rowIn(comparison, "skill:m"))[1], "+1.25");
}

} // namespace
} // namespace rungwise
