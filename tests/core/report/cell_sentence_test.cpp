// SPDX-License-Identifier: GPL-3.0-or-later
// What somebody hears who does not see the table.
#include "core/report/cell_sentence.h"

#include "core/load/load_catalogue.h"
#include "tests/core/report/sample_comparison.h"
#include "tests/core/support/compared.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <algorithm>

namespace rungwise {
namespace {

using test::catalogueOf;
using test::rowIn;
using test::said;
using test::sectionIn;
using ::testing::HasSubstr;
using ::testing::Not;

constexpr const char* spoken = R"(
catalogue: {id: test, title: Test, language: en, scale: steps}
sources: [{id: hq, title: HQ}, {id: path, title: Path}, {id: talk, title: Talk}]
levels: [{id: l1, name: Middle}, {id: l2, name: Top}]
tracks: [{id: ic, name: Individual contributor}]
families: [{id: product, name: Product management}]
scales: [{id: steps, name: Steps, steps: [{id: a, name: Aware}, {id: b, name: Able}, {id: c, name: Expert}]}, {id: number, name: Number, range: {min: 0, max: 7}}]
skills: [{id: strategy, name: Product strategy}, {id: budgeting, name: Budgeting}, {id: support, name: Support}, {id: listening, name: Listening, scale: number}]
aspects: [{id: scope, name: Scope}]
duties: [{id: own, text: Own the roadmap}]
markets: [{id: us, name: United States}]
roles:
  - id: manager
    name: Product Manager
    level: l1
    track: ic
    family: product
    duties: [{duty: own, sources: [path]}]
    skills: [{skill: strategy, level: a, sources: [hq]}, {skill: support, level: b}, {skill: listening, values: [{scale: number, value: 4.12}]}]
    not_needed: [budgeting]
    qualifications: [{kind: experience, years: {min: 1}}]
  - id: lead
    name: Product Lead
    level: l2
    aspects: {scope: [{text: A whole product, sources: [hq, path, talk], note: their words}, {text: Several teams, sources: [path, hq]}]}
    duties: [{duty: own}]
    skills: [{skill: strategy, level: c, sources: [path]}, {skill: budgeting, level: b}, {skill: listening, values: [{scale: number, value: 3.5}]}]
    not_needed: [support]
    qualifications: [{kind: experience, text: In the trade, years: {min: 3}}]
    reports_to: [nobody]
pay:
  - {role: manager, sources: [hq], market: us, currency: USD, period: year, measure: base, mean: 100}
  - {role: lead, sources: [hq], market: us, currency: USD, period: year, measure: base, mean: 117.1}
)";

class CellSentence : public ::testing::Test {
protected:
    CatalogueRef catalogue_ = catalogueOf(spoken);
    RoleComparison comparison_ = test::compared(catalogue_, {"manager", "lead", "nobody"});

    [[nodiscard]] std::string sentence(std::string_view row, std::size_t column) const {
        return said(cellSentence(comparison_, rowIn(comparison_, row), column));
    }
};

TEST_F(CellSentence, SaysLevelChangeAndSource) {
    EXPECT_EQ(sentence("skill:strategy", 0),
              "Product strategy, Product Manager: level 1 of 3, Aware; source 1");
    const int source = rowIn(comparison_, "skill:strategy").cells[1].items[0].sources[0];
    EXPECT_EQ(sentence("skill:strategy", 1),
              "Product strategy, Product Lead: level 3 of 3, Expert; 2 higher than Product "
              "Manager; source " +
                  std::to_string(source));
}

TEST_F(CellSentence, SaysChangesOfEveryKind) {
    EXPECT_EQ(sentence("glance:level", 1),
              "Level, Product Lead: Top; 1 higher than Product Manager");
    EXPECT_EQ(sentence("skill:budgeting", 0), "Budgeting, Product Manager: not asked for");
    EXPECT_EQ(sentence("skill:budgeting", 1),
              "Budgeting, Product Lead: level 2 of 3, Able; new, not asked of Product Manager");
    EXPECT_EQ(sentence("skill:support", 1),
              "Support, Product Lead: not asked for; asked of Product Manager");
    EXPECT_THAT(sentence("skill:listening", 1), HasSubstr("; 0.62 lower than Product Manager"));
    EXPECT_EQ(sentence("qualification:experience", 1),
              "Experience, Product Lead: In the trade (at least 3 years); 2 years more than "
              "Product Manager");
    EXPECT_EQ(sentence("pay:base:us", 1),
              "Base pay, Product Lead: $117.1; 17.1\u00A0% higher than Product Manager; source 1");
}

TEST_F(CellSentence, SaysEveryStatementWithItsNoteAndSources) {
    const Row& row = rowIn(comparison_, "aspect:scope");
    std::vector<std::string> numbers;
    for (const int number : row.cells[1].items[0].sources)
        numbers.push_back(std::to_string(number));
    ASSERT_EQ(numbers.size(), 3U);
    EXPECT_THAT(sentence("aspect:scope", 1),
                HasSubstr("Scope, Product Lead: A whole product (their words); sources " +
                          numbers[0] + ", " + numbers[1] + " and " + numbers[2] +
                          "; Several teams; sources "));
}

TEST_F(CellSentence, SaysADutyOnce) {
    EXPECT_THAT(sentence("duty:own", 0),
                ::testing::MatchesRegex("Own the roadmap, Product Manager: part of the role; "
                                        "source [0-9]"));
    EXPECT_EQ(sentence("duty:own", 1), "Own the roadmap, Product Lead: part of the role");
}

TEST_F(CellSentence, TellsSilenceFromARoleThatNobodyDescribes) {
    EXPECT_EQ(sentence("aspect:scope", 0), "Scope, Product Manager: No data");
    EXPECT_EQ(sentence("aspect:scope", 2),
              "Scope, nobody: the catalogue does not describe this role");
}

TEST(CellSentenceOfSample, SaysFallbackAndSourcesOfWhatIsNotAskedFor) {
    const RoleComparison sample = test::sampleComparison();
    EXPECT_EQ(said(cellSentence(sample, rowIn(sample, "aspect:pace"), 1)),
              "Pace, Product Lead: Gibt den Takt vor; not available in this language; source 2");
    EXPECT_EQ(said(cellSentence(sample, rowIn(sample, "skill:budgeting"), 0)),
              "Budgeting, Product Manager: not asked for; source 3");
}

TEST(CellSentenceOfSample, HoldsThousandsOfStatements) {
    RoleComparison sample = test::sampleComparison();
    Row& row = sample.sections.front().rows.front();
    const CellItem item = row.cells[0].items[0];
    row.cells[0].items.assign(20'000, item);
    const std::string words = said(cellSentence(sample, row, 0));
    EXPECT_EQ(std::ranges::count(words, ';'), 2 * 20'000 - 1);
}

TEST(RowSentence, SaysStateDisagreementRemarkAndDefinition) {
    const RoleComparison sample = test::sampleComparison();
    EXPECT_EQ(said(rowSentence(rowIn(sample, "aspect:coaching"))),
              "Coaching: different; on managing others; seen by two authors; Whom the role helps "
              "to grow");
    EXPECT_EQ(said(rowSentence(rowIn(sample, "skill:communication"))),
              "Communication: the same in all roles that have data");
    EXPECT_EQ(said(rowSentence(rowIn(sample, "aspect:pace"))), "Pace: only in some of the roles");
    EXPECT_EQ(said(rowSentence(rowIn(sample, "aspect:budget"))), "Budget: no role has data");
}

TEST(SectionSentence, SaysCountsAndWhatIsHidden) {
    EXPECT_EQ(said(sectionSentence(sectionIn(test::sampleComparison(), SectionKind::Skills))),
              "Skills, 2 of 5 differ, 2 only in some");
    EXPECT_EQ(said(sectionSentence(sectionIn(test::differencesOfSample(), SectionKind::Skills))),
              "Skills, 2 of 5 differ, 2 only in some, 1 hidden");
    Section pay;
    pay.title = Phrase::verbatim("Pay");
    pay.remark = Phrase::verbatim("USD per year");
    EXPECT_EQ(said(sectionSentence(pay)), "Pay, 0 of 0 differ, USD per year");
}

TEST_F(CellSentence, OfAHeadingSaysWhereTheRoleStands) {
    EXPECT_EQ(said(headingSentence(comparison_, 0)),
              "Product Manager, column A, Middle, Individual contributor, Product management, "
              "baseline");
    EXPECT_EQ(said(headingSentence(comparison_, 1)), "Product Lead, column B, Top");
    EXPECT_EQ(said(headingSentence(comparison_, 2)),
              "nobody, column C, the catalogue does not describe this role");
}

/// What every sentence of a comparison has to hold.
void expectWholeSentences(const RoleComparison& comparison) {
    for (const Section& section : comparison.sections) {
        for (const Row& row : section.rows) {
            EXPECT_THAT(said(rowSentence(row)), HasSubstr(said(row.label)));
            for (std::size_t i = 0; i < row.cells.size(); ++i) {
                const std::string sentence = said(cellSentence(comparison, row, i));
                const std::string head = said(row.label) + ", " + comparison.roles[i].name + ": ";
                ASSERT_TRUE(sentence.starts_with(head)) << sentence;
                EXPECT_GT(sentence.size(), head.size()) << sentence;
                EXPECT_THAT(sentence, Not(::testing::ContainsRegex("[{][0-9][}]|%n|[(]s[)]")));
                for (const CellItem& item : row.cells[i].items) {
                    EXPECT_THAT(sentence, HasSubstr(said(item.words)));
                    EXPECT_THAT(sentence, HasSubstr(std::string{item.note.view()}));
                }
            }
        }
    }
}

TEST(BundledSentences, AreWholeForEveryCell) {
    const CatalogueRef catalogue =
        loadCatalogue(std::filesystem::path{RUNGWISE_SOURCE_DIR} / "resources/catalogue").catalogue;
    std::vector<RoleIndex> roles;
    for (std::size_t i = 0; i < catalogue->roles().size(); ++i) roles.emplace_back(i);
    ASSERT_GT(roles.size(), maxCompared);
    for (std::size_t count = minCompared; count <= maxCompared; ++count) {
        for (std::size_t first = 0; first < roles.size(); ++first) {
            ComparisonRequest request;
            for (std::size_t i = 0; i < count; ++i)
                request.roles.push_back(roles[(first + i) % roles.size()]);
            request.baseline = first % count;
            expectWholeSentences(compareRoles(*catalogue, request));
        }
    }
}

} // namespace
} // namespace rungwise
