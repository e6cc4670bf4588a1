// SPDX-License-Identifier: GPL-3.0-or-later
// Changes of a choice, each a value of its own, and roles that today's catalogue may not have.
#include "core/session/comparison_choice.h"

#include "tests/core/support/compared.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <initializer_list>
#include <string>

namespace rungwise {
namespace {

using ::testing::ElementsAre;

RoleId id(std::string_view text) {
    return *RoleId::parse(text);
}

ComparisonChoice choiceOf(std::initializer_list<std::string_view> roles) {
    ComparisonChoice choice;
    for (const std::string_view role : roles) choice.roles.push_back(id(role));
    return choice;
}

std::string rolesOf(const ComparisonChoice& choice) {
    std::string text;
    for (const RoleId& role : choice.roles) text += role.text();
    return text;
}

std::string baselineOf(const ComparisonChoice& choice) {
    return choice.roles.at(choice.baselinePosition()).text();
}

TEST(ComparisonChoice, TakesTheFirstRoleForTheBaselineUnlessOneIsNamed) {
    ComparisonChoice choice = choiceOf({"a", "b"});
    EXPECT_EQ(choice.baselinePosition(), 0U);
    choice.baseline = id("b");
    EXPECT_EQ(choice.baselinePosition(), 1U);
    choice.baseline = id("elsewhere");
    EXPECT_EQ(choice.baselinePosition(), 0U);
    EXPECT_EQ(ComparisonChoice{}.baselinePosition(), 0U);
}

TEST(ComparisonChoice, KnowsWhereARoleStands) {
    const ComparisonChoice choice = choiceOf({"a", "b"});
    EXPECT_EQ(choice.positionOf(id("b")), 1U);
    EXPECT_EQ(choice.positionOf(id("c")), std::nullopt);
}

TEST(WithRole, AppendsARoleOnceAndUpToFive) {
    ComparisonChoice choice;
    for (const char* role : {"a", "b", "a", "c", "d"}) choice = withRole(choice, id(role));
    EXPECT_EQ(rolesOf(choice), "abcd");
    EXPECT_FALSE(choice.isFull());
    choice = withRole(choice, id("e"));
    EXPECT_TRUE(choice.isFull());
    EXPECT_EQ(withRole(choice, id("f")), choice);
}

TEST(WithoutRole, TakesTheRoleOutAndLeavesTheRest) {
    const ComparisonChoice choice = withBaseline(choiceOf({"a", "b", "c"}), id("b"));
    EXPECT_EQ(rolesOf(withoutRole(choice, id("a"))), "bc");
    EXPECT_EQ(baselineOf(withoutRole(choice, id("a"))), "b");
    EXPECT_EQ(withoutRole(choice, id("x")), choice);
}

TEST(WithoutRole, MakesTheFirstRoleTheBaselineWhenThatGoes) {
    const ComparisonChoice choice = withBaseline(choiceOf({"a", "b", "c"}), id("b"));
    EXPECT_EQ(baselineOf(withoutRole(choice, id("b"))), "a");
    EXPECT_EQ(baselineOf(withoutRole(choiceOf({"a", "b"}), id("a"))), "b");
    EXPECT_EQ(withoutRole(choiceOf({"a"}), id("a")), ComparisonChoice{});
}

TEST(WithRoleMoved, PutsTheRoleWhereItIsWanted) {
    const ComparisonChoice choice = choiceOf({"a", "b", "c", "d"});
    EXPECT_EQ(rolesOf(withRoleMoved(choice, 0, 2)), "bcad");
    EXPECT_EQ(rolesOf(withRoleMoved(choice, 3, 1)), "adbc");
    EXPECT_EQ(rolesOf(withRoleMoved(choice, 0, 3)), "bcda");
    EXPECT_EQ(rolesOf(withRoleMoved(choice, 3, 0)), "dabc");
}

TEST(WithRoleMoved, KeepsTheBaselineWithItsRole) {
    const ComparisonChoice choice = choiceOf({"a", "b", "c"});
    EXPECT_EQ(baselineOf(withRoleMoved(choice, 0, 2)), "a");
    EXPECT_EQ(baselineOf(withRoleMoved(choice, 2, 0)), "a");
    EXPECT_EQ(baselineOf(withRoleMoved(withBaseline(choice, id("c")), 2, 0)), "c");
}

TEST(WithRoleMoved, ChangesNothingWhereThereIsNoSuchPlace) {
    const ComparisonChoice choice = choiceOf({"a", "b"});
    EXPECT_EQ(withRoleMoved(choice, 1, 1), choice);
    EXPECT_EQ(withRoleMoved(choice, 0, 2), choice);
    EXPECT_EQ(withRoleMoved(choice, 2, 0), choice);
    EXPECT_EQ(withRoleMoved({}, 0, 1), ComparisonChoice{});
}

TEST(WithBaseline, TakesOneOfTheRolesOnly) {
    const ComparisonChoice choice = choiceOf({"a", "b"});
    EXPECT_EQ(baselineOf(withBaseline(choice, id("b"))), "b");
    EXPECT_EQ(withBaseline(choice, id("a")), choice);
    EXPECT_EQ(withBaseline(choice, id("x")), choice);
    EXPECT_EQ(baselineOf(withBaseline(withBaseline(choice, id("b")), id("a"))), "a");
}

TEST(WithFilterAndOrder, SetWhatTheyName) {
    EXPECT_EQ(withFilter({}, RowFilter::Same).filter, RowFilter::Same);
    EXPECT_EQ(withSkillOrder({}, SkillOrder::Change).skillOrder, SkillOrder::Change);
}

TEST(WithToggled, CollapsesAndOpensAndKeepsTheSectionsInOrder) {
    using enum SectionKind;
    ComparisonChoice choice;
    for (const SectionKind section : {Pay, AtAGlance, Skills})
        choice = withToggled(choice, section);
    EXPECT_THAT(choice.collapsed, ElementsAre(AtAGlance, Skills, Pay));
    EXPECT_TRUE(choice.isCollapsed(Skills));
    choice = withToggled(choice, Skills);
    EXPECT_THAT(choice.collapsed, ElementsAre(AtAGlance, Pay));
    EXPECT_FALSE(choice.isCollapsed(Skills));
}

class Resolving : public ::testing::Test {
protected:
    CatalogueRef catalogue_ =
        test::catalogueOf("roles: [{id: a, name: A}, {id: b, name: B, reports_to: [boss]}]");
};

TEST_F(Resolving, PassesTheChoiceOnWithTheCatalogueAsItIs) {
    ComparisonChoice choice = withBaseline(choiceOf({"b", "a"}), id("a"));
    choice.filter = RowFilter::Differences;
    choice.skillOrder = SkillOrder::Name;
    const ResolvedChoice resolved = resolve(choice, catalogue_, "de");
    EXPECT_EQ(resolved.catalogue, catalogue_);
    EXPECT_THAT(resolved.request.roles,
                ElementsAre(*catalogue_->roles().find("b"), *catalogue_->roles().find("a")));
    EXPECT_EQ(resolved.request.baseline, 1U);
    EXPECT_EQ(resolved.request.filter, RowFilter::Differences);
    EXPECT_EQ(resolved.request.skillOrder, SkillOrder::Name);
    EXPECT_EQ(resolved.request.language, "de");
}

TEST_F(Resolving, MentionsRolesThatTheCatalogueDoesNotHave) {
    const auto choice = withBaseline(choiceOf({"gone", "b", "boss"}), id("gone"));
    const ResolvedChoice resolved = resolve(choice, catalogue_, {});
    const RoleComparison comparison = compareRoles(*resolved.catalogue, resolved.request);
    ASSERT_EQ(comparison.roles.size(), 3U);
    EXPECT_EQ(comparison.baseline, 0U);
    EXPECT_EQ(comparison.roles[0].id, "gone");
    EXPECT_FALSE(comparison.roles[0].isKnown);
    EXPECT_EQ(comparison.roles[1].name, "B");
    EXPECT_TRUE(comparison.roles[1].isKnown);
    EXPECT_FALSE(comparison.roles[2].isKnown);
}

TEST_F(Resolving, CallsAVanishedRoleByItsLastName) {
    RoleNames names;
    names.remember(*test::catalogueOf("roles: [{id: gone, name: Went}]"), {id("gone")}, {});
    const ResolvedChoice resolved = resolve(choiceOf({"gone", "b"}), catalogue_, {}, names);
    const RoleComparison comparison = compareRoles(*resolved.catalogue, resolved.request);
    EXPECT_EQ(comparison.roles[0].name, "Went");
    EXPECT_EQ(test::said(comparison.inShort.front().words),
              "The role Went (A) is not in the catalogue.");
}

TEST_F(Resolving, GivesFewerThanTwoRolesWhenTheChoiceHasFewer) {
    EXPECT_TRUE(resolve({}, catalogue_, {}).request.roles.empty());
    EXPECT_EQ(resolve(choiceOf({"gone"}), catalogue_, {}).request.roles.size(), 1U);
}

} // namespace
} // namespace rungwise
