// SPDX-License-Identifier: GPL-3.0-or-later
// The computed sentences and what they rest on.
#include "tests/core/support/compared.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace rungwise {
namespace {

using test::catalogueOf;
using test::compared;
using test::said;
using ::testing::ElementsAre;

constexpr const char* two = R"(
catalogue: {id: test, title: Test, scale: levels}
sources: [{id: hq, title: HQ, publisher: Product HQ}]
levels: [{id: l1, name: L1}, {id: l2, name: L2}, {id: l3, name: L3}]
tracks: [{id: ic, name: individual contributor}, {id: people, name: people management}]
markets: [{id: us, name: US}]
scales: [{id: levels, steps: [{id: low, name: Low}, {id: high, name: High}]}]
skills: [{id: s, name: S}, {id: t, name: T}, {id: u, name: U}]
duties: [{id: d, text: D}, {id: e, text: E}]
roles:
  - {id: manager, name: Manager, level: l1, track: ic, skills: [{skill: s, level: low, sources: [hq]}, {skill: u}], not_needed: [t], duties: [d]}
  - {id: lead, name: Lead, level: l2, track: ic, skills: [{skill: s, level: high}, {skill: t, level: low}], duties: [d, e]}
  - {id: boss, name: Boss, level: {from: l2, to: l3}, track: people}
  - {id: helper, name: Helper, level: l1, track: ic, skills: [{skill: s}], duties: [e]}
  - {id: mystery, name: Mystery}
pay:
  - {role: manager, sources: [hq], market: us, currency: USD, period: year, as_of: 2025, measure: total, low: 64000, mean: 113903, high: 257000}
  - {role: lead, sources: [hq], market: us, currency: USD, period: year, as_of: 2025, measure: total, low: 77000, mean: 133394, high: 270000}
)";

std::vector<std::string> sentences(const RoleComparison& comparison) {
    std::vector<std::string> words;
    for (const Finding& finding : comparison.inShort) words.push_back(said(finding.words));
    return words;
}

TEST(InShort, SumsUpTwoRolesInFourSentences) {
    EXPECT_THAT(
        sentences(compared(catalogueOf(two), {"manager", "lead"})),
        ElementsAre(
            "Lead (B) sits 1 level above Manager (A), on the same track (individual contributor).",
            "1 of 3 skills are asked of both, 1 of them with levels that compare: Lead (B) asks 1 "
            "at a higher level and 0 at a lower one. It also asks 1 that Manager (A) does not "
            "need.",
            "1 of 2 duties are shared by Manager (A) and Lead (B).",
            "Average total pay of Lead (B) is 17.1\u00a0% above that of Manager (A) (US, 2025, "
            "Product "
            "HQ); the ranges overlap by 87.4\u00a0%."));
}

TEST(InShort, NamesTheRowsAndSourcesThatASentenceRestsOn) {
    const RoleComparison comparison = compared(catalogueOf(two), {"manager", "lead"});
    ASSERT_EQ(comparison.inShort.size(), 4U);
    EXPECT_THAT(comparison.inShort[0].rows, ElementsAre("glance:level", "glance:track"));
    EXPECT_THAT(comparison.inShort[1].rows, ElementsAre("skill:s"));
    EXPECT_THAT(comparison.inShort[1].sources, ElementsAre(1));
    EXPECT_THAT(comparison.inShort[2].rows, ElementsAre("duty:d"));
    EXPECT_THAT(comparison.inShort[3].rows, ElementsAre("pay:total:us"));
    EXPECT_THAT(comparison.inShort[3].sources, ElementsAre(1));
}

TEST(InShort, RestsOnRowsThatTheFilterHides) {
    const auto catalogue = catalogueOf(two);
    auto request = test::requestFor(catalogue, {"manager", "lead"});
    const auto all = sentences(compareRoles(*catalogue, request));
    request.filter = RowFilter::Same;
    EXPECT_EQ(sentences(compareRoles(*catalogue, request)), all);
}

TEST(InShort, LooksFromTheBaseline) {
    const auto catalogue = catalogueOf(two);
    auto request = test::requestFor(catalogue, {"manager", "lead"});
    request.baseline = 1;
    const auto words = sentences(compareRoles(*catalogue, request));
    EXPECT_EQ(
        words[0],
        "Manager (A) sits 1 level below Lead (B), on the same track (individual contributor).");
    EXPECT_THAT(words[3], ::testing::StartsWith("Average total pay of Manager (A) is 14.6"));
}

TEST(InShort, SaysWhatIsKnownOfLevelSpansAndOtherTracks) {
    const auto first = [](std::initializer_list<std::string_view> roles) {
        return sentences(compared(catalogueOf(two), roles)).front();
    };
    EXPECT_EQ(first({"manager", "boss"}), "Boss (B) sits at least 1 level above Manager (A), on "
                                          "another track (people management instead of individual "
                                          "contributor).");
    EXPECT_EQ(first({"lead", "boss"}), "Boss (B) and Lead (A) have levels in common, on different "
                                       "tracks (people management and individual contributor).");
    EXPECT_EQ(first({"manager", "helper"}),
              "Helper (B) and Manager (A) sit on the same level and the "
              "same track (individual contributor).");
}

TEST(InShort, MeasuresSeveralRolesFromTheBaselineInFourSentences) {
    EXPECT_THAT(
        sentences(compared(catalogueOf(two), {"manager", "lead", "helper", "mystery"})),
        ElementsAre(
            "Measured from Manager (A): Lead (B) sits 1 level higher, Helper (C) sits on the "
            "same level.",
            "1 of 3 skills are asked of all roles that name any; at a higher level than by "
            "Manager (A): 1 by Lead (B), 0 by Helper (C).",
            "0 of 2 duties are shared by all roles that list any; shared with Manager (A): 1 "
            "by Lead (B), 0 by Helper (C).",
            "Average total pay against Manager (A): Lead (B) +17.1\u00a0% (US, 2025, Product "
            "HQ)."));
}

TEST(InShort, SaysHonestlyWhenThereIsTooLittle) {
    EXPECT_THAT(
        sentences(compared(catalogueOf(two), {"mystery", "boss"})),
        ElementsAre("The catalogue says too little about these roles to hold them against "
                    "each other.",
                    "Rows that differ: 0 of 5; only in some: 2; the same: 0; without data: 3."));
}

TEST(InShort, HasAtLeastTwoSentences) {
    EXPECT_THAT(sentences(compared(catalogueOf(two), {"manager", "boss"})),
                ElementsAre(::testing::StartsWith("Boss (B) sits at least"),
                            ::testing::StartsWith("Rows that differ: ")));
}
TEST(InShort, SaysWhenAFigureIsThatOfAWholeGroup) {
    const auto catalogue = test::catalogueOf(R"(
levels: [{id: l1, name: Top level}]
roles: [{id: a, name: Ann}, {id: b, name: Bob, level: l1}]
pay:
  - {role: a, currency: USD, period: year, measure: base, mean: 100}
  - {level: l1, currency: USD, period: year, measure: base, mean: 110}
)");
    EXPECT_EQ(
        test::said(test::compared(catalogue, {"a", "b"}).inShort.front().words),
        "Average base pay of Bob (B) is 10.0\u00A0% above that of Ann (A) (stated for all of Top "
        "level).");
}

} // namespace
} // namespace rungwise
