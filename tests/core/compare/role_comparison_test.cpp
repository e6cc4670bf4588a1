// SPDX-License-Identifier: GPL-3.0-or-later
// The whole: order, filters and counts, headings, unknown roles, languages.
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
using test::sectionIn;
using ::testing::ElementsAre;

constexpr const char* whole = R"(
catalogue: {id: whole, title: {en: Whole, de: Ganz}, version: "7", language: en}
levels: [{id: l1, name: {en: Entry, de: Einstieg}}, {id: l2, name: Upper}]
tracks: [{id: ic, name: Expert}]
families: [{id: f, name: Family}]
skills: [{id: s, name: {en: Strategy, de: Strategie}}, {id: t, name: Talking}]
aspects: [{id: x, name: {en: Scope, de: Umfang}, text: {en: How much, de: Wie viel}}, {id: w, name: W}]
duties: [{id: d, text: {en: Plan, de: Planen}}]
roles:
  - id: a
    name: {en: Anna, de: Änne}
    level: {from: l1, to: l2}
    track: ic
    family: f
    aspects: {x: {en: Much, de: Viel}}
    duties: [d]
    typical_week: [W]
    goals: [G]
    skills: [{skill: s}, {skill: t}]
    qualifications: [{kind: education, text: Q}]
    reports_to: [ghost]
    works_with: [b]
    also_called: [Other]
  - {id: b, name: Bob, level: l1, aspects: {x: Much}, skills: [{skill: s}], duties: [d]}
pay: [{role: a, currency: USD, period: year, measure: base, mean: 1}]
ladders: [{id: l, name: L, steps: [a, b]}]
)";

std::vector<SectionKind> kindsOf(const RoleComparison& comparison) {
    std::vector<SectionKind> kinds;
    for (const Section& section : comparison.sections) kinds.push_back(section.kind);
    return kinds;
}

RoleComparison filtered(RowFilter filter) {
    const auto catalogue = catalogueOf(whole);
    auto request = test::requestFor(catalogue, {"a", "b"});
    request.filter = filter;
    return compareRoles(*catalogue, request);
}

RoleComparison inLanguage(const char* language) {
    const auto catalogue = catalogueOf(whole);
    auto request = test::requestFor(catalogue, {"a", "b"});
    request.language = language;
    return compareRoles(*catalogue, request);
}

TEST(RoleComparison, PutsTheSectionsInTheOrderOfThePage) {
    using enum SectionKind;
    EXPECT_THAT(kindsOf(filtered(RowFilter::All)),
                ElementsAre(AtAGlance, Scope, Duties, TypicalWeek, Goals, Skills, Qualifications,
                            Pay, CareerPath, WorksWith, AlsoCalled));
}

TEST(RoleComparison, HeadsEachColumnWithWhoTheRoleIs) {
    const RoleComparison comparison = filtered(RowFilter::All);
    ASSERT_EQ(comparison.roles.size(), 2U);
    const RoleHeading& anna = comparison.roles[0];
    EXPECT_EQ(anna.letter, 'A');
    EXPECT_EQ(anna.name, "Anna");
    EXPECT_EQ(anna.level, "Entry – Upper");
    EXPECT_EQ(anna.track, "Expert");
    EXPECT_EQ(anna.family, "Family");
    EXPECT_EQ(comparison.roles[1].letter, 'B');
    EXPECT_EQ(comparison.roles[1].track, "");
    EXPECT_EQ(comparison.catalogueTitle, "Whole");
    EXPECT_EQ(comparison.catalogueVersion, "7");
}

TEST(RoleComparison, CountsEveryRowAndShowsAllWithoutAFilter) {
    const RoleComparison comparison = filtered(RowFilter::All);
    EXPECT_EQ(comparison.hidden(), 0U);
    EXPECT_EQ(comparison.shown(), comparison.total());
    for (const Section& section : comparison.sections) {
        EXPECT_EQ(section.total,
                  section.differing + section.onlyInSome + section.same + section.noData);
    }
}

TEST(RoleComparison, ShowsOnlyDifferencesAndCountsWhatItHides) {
    const RoleComparison comparison = filtered(RowFilter::Differences);
    const Section& skills = sectionIn(comparison, SectionKind::Skills);
    EXPECT_EQ(skills.total, 2U);
    EXPECT_EQ(skills.same, 1U);
    EXPECT_EQ(skills.onlyInSome, 1U);
    EXPECT_EQ(skills.hidden(), 1U);
    EXPECT_THAT(rowIds(comparison, SectionKind::Skills), ElementsAre("skill:t"));
    const Section& scope = sectionIn(comparison, SectionKind::Scope);
    EXPECT_EQ(scope.noData, 1U);
    EXPECT_EQ(scope.hidden(), 2U);
    EXPECT_EQ(comparison.total(), filtered(RowFilter::All).total());
    EXPECT_EQ(comparison.hidden(), comparison.total() - comparison.shown());
    EXPECT_GT(comparison.hidden(), 0U);
}

TEST(RoleComparison, ShowsOnlyWhatIsTheSame) {
    const RoleComparison comparison = filtered(RowFilter::Same);
    EXPECT_THAT(rowIds(comparison, SectionKind::Skills), ElementsAre("skill:s"));
    EXPECT_THAT(rowIds(comparison, SectionKind::Scope), ElementsAre("aspect:x"));
    EXPECT_THAT(rowIds(comparison, SectionKind::Pay), ElementsAre());
    EXPECT_EQ(sectionIn(comparison, SectionKind::Pay).hidden(), 1U);
}

TEST(RoleComparison, ShowsARoleThatIsOnlyMentionedUnderItsId) {
    const RoleComparison comparison = compared(catalogueOf(whole), {"a", "ghost"});
    EXPECT_EQ(comparison.roles[1].name, "ghost");
    EXPECT_FALSE(comparison.roles[1].isKnown);
    for (const Section& section : comparison.sections) {
        for (const Row& row : section.rows) EXPECT_EQ(said(row.cells[1]), "No data") << row.id;
    }
}

TEST(RoleComparison, SpeaksTheReadersLanguageAndMarksWhatIsMissing) {
    const RoleComparison comparison = inLanguage("de");
    EXPECT_EQ(comparison.roles[0].name, "Änne");
    EXPECT_EQ(comparison.catalogueTitle, "Ganz");
    EXPECT_EQ(said(rowIn(comparison, "skill:s").label), "Strategie");
    const Row& scope = rowIn(comparison, "aspect:x");
    EXPECT_EQ(said(scope.label), "Umfang");
    EXPECT_EQ(scope.definition, "Wie viel");
    EXPECT_THAT(cellsSaid(scope), ElementsAre("Viel", "Much"));
    EXPECT_FALSE(scope.cells[0].items[0].isFallback);
    EXPECT_TRUE(scope.cells[1].items[0].isFallback);
}

TEST(RoleComparison, MarksNothingInTheCataloguesOwnLanguage) {
    for (const char* language : {"", "en", "en-GB"}) {
        const RoleComparison comparison = inLanguage(language);
        EXPECT_FALSE(rowIn(comparison, "aspect:x").cells[1].items[0].isFallback) << language;
    }
}

TEST(RoleComparison, ComparesFiveRoles) {
    const auto catalogue = catalogueOf(R"(
levels: [{id: l1, name: One}, {id: l2, name: Two}]
roles:
  - {id: a, name: A, level: l1}
  - {id: b, name: B, level: l1}
  - {id: c, name: C, level: l2}
  - {id: d, name: D}
  - {id: e, name: E, level: l1}
)");
    const RoleComparison comparison = compared(catalogue, {"a", "b", "c", "d", "e"});
    EXPECT_THAT(cellsSaid(rowIn(comparison, "glance:level")),
                ElementsAre("One", "One", "Two", "No data", "One"));
    EXPECT_EQ(comparison.roles[4].letter, 'E');
}
} // namespace
} // namespace rungwise
