// SPDX-License-Identifier: GPL-3.0-or-later
// Comparisons in which some roles, or all, are not in the catalogue.
#include "tests/core/support/compared.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace rungwise {
namespace {

using test::said;
using ::testing::ElementsAre;
using ::testing::HasSubstr;
using ::testing::Not;

constexpr const char* firm = R"(
catalogue: {id: test, title: Test, scale: steps}
levels: [{id: l1, name: L1}, {id: l2, name: L2}]
tracks: [{id: ic, name: expert}]
scales: [{id: steps, steps: [{id: low, name: Low}, {id: high, name: High}]}]
skills: [{id: s, name: S}]
duties: [{id: d, text: D}]
aspects: [{id: x, name: X}]
roles:
  - {id: ann, name: Ann, level: l1, track: ic, skills: [{skill: s, level: low}], duties: [d], aspects: {x: Much}}
  - {id: bob, name: Bob, level: l2, track: ic, skills: [{skill: s, level: high}], duties: [d], aspects: {x: Much}}
pay:
  - {role: ann, currency: USD, period: year, measure: base, mean: 100}
  - {role: bob, currency: USD, period: year, measure: base, mean: 110}
  - {role: paid, currency: USD, period: year, measure: base, mean: 120}
ladders: [{id: l, name: L, steps: [ann, bob]}]
)";

/// The comparison of these roles, each of which gets an index if it has none.
RoleComparison comparedAnyway(std::initializer_list<std::string_view> roles,
                              std::size_t baseline = 0) {
    std::vector<MentionedRole> ids;
    for (const std::string_view id : roles) ids.push_back({*RoleId::parse(id)});
    const CatalogueRef catalogue = mentioning(test::catalogueOf(firm), ids);
    ComparisonRequest request = test::requestFor(catalogue, roles);
    request.baseline = baseline;
    return compareRoles(*catalogue, request);
}

std::vector<std::string> sentences(const RoleComparison& comparison) {
    std::vector<std::string> words;
    for (const Finding& finding : comparison.inShort) words.push_back(said(finding.words));
    return words;
}

constexpr const char* tooLittle =
    "The catalogue says too little about these roles to hold them against each other.";

TEST(MissingRoles, HaveAColumnOfTheirOwnWithoutAnyData) {
    for (const std::size_t baseline : {0U, 1U, 2U}) {
        const RoleComparison comparison = comparedAnyway({"ann", "gone", "bob"}, baseline);
        EXPECT_TRUE(comparison.roles[0].isKnown);
        EXPECT_FALSE(comparison.roles[1].isKnown);
        EXPECT_EQ(comparison.roles[1].name, "gone");
        EXPECT_GE(comparison.total(), 10U);
        for (const Section& section : comparison.sections) {
            for (const Row& row : section.rows) {
                EXPECT_EQ(said(row.cells[1]), "No data") << row.id;
                EXPECT_FALSE(row.cells[1].change) << row.id;
            }
        }
    }
}

TEST(MissingRoles, AreNamedInShortAndNothingElseIsClaimedOfThem) {
    for (const std::size_t baseline : {0U, 1U}) {
        EXPECT_THAT(sentences(comparedAnyway({"ann", "gone"}, baseline)),
                    ElementsAre("The role gone (B) is not in the catalogue.", tooLittle));
        EXPECT_THAT(
            sentences(comparedAnyway({"gone", "left"}, baseline)),
            ElementsAre("These roles are not in the catalogue: gone (A), left (B).", tooLittle));
    }
}

TEST(MissingRoles, LeaveTheSentencesOnTheOtherRolesAsTheyAre) {
    EXPECT_THAT(
        sentences(comparedAnyway({"ann", "bob", "gone"})),
        ElementsAre("The role gone (C) is not in the catalogue.",
                    "Measured from Ann (A), all on the same track (expert): Bob (B) sits 1 level "
                    "higher.",
                    "1 of 1 skills are asked of all roles that name any; at a higher level than by "
                    "Ann (A): 1 by Bob (B).",
                    "1 of 1 duties are shared by all roles that list any; shared with Ann (A): 1 "
                    "by Bob (B)."));
}

TEST(MissingRoles, MayBeTheBaseline) {
    EXPECT_THAT(sentences(comparedAnyway({"ann", "bob", "gone"}, 2)),
                ElementsAre("The role gone (C) is not in the catalogue.",
                            "1 of 1 skills are asked of all roles that name any.",
                            "1 of 1 duties are shared by all roles that list any."));
}

TEST(MissingRoles, MayAllBeMissing) {
    const RoleComparison comparison = comparedAnyway({"v", "w", "x", "y", "z"}, 4);
    EXPECT_THAT(sentences(comparison),
                ElementsAre("These roles are not in the catalogue: v (A), w (B), x (C), y (D), z "
                            "(E).",
                            tooLittle));
    for (const Section& section : comparison.sections) EXPECT_EQ(section.noData, section.total);
}

TEST(MissingRoles, AreNotComparedByPayThatTheCatalogueStatesForTheirId) {
    for (const std::size_t baseline : {0U, 1U}) {
        const RoleComparison comparison = comparedAnyway({"ann", "paid"}, baseline);
        EXPECT_THAT(sentences(comparison),
                    ElementsAre("The role paid (B) is not in the catalogue.", tooLittle));
    }
    const auto words = sentences(comparedAnyway({"ann", "bob", "paid"}));
    ASSERT_EQ(words.size(), 4U);
    for (std::size_t i = 1; i < words.size(); ++i) EXPECT_THAT(words[i], Not(HasSubstr("paid")));
}

} // namespace
} // namespace rungwise
