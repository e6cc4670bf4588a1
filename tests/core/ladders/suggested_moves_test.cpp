// SPDX-License-Identifier: GPL-3.0-or-later
// What family and level suggest.
#include "core/ladders/suggested_moves.h"

#include "tests/core/support/compared.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace rungwise {
namespace {

using test::catalogueOf;
using ::testing::ElementsAre;
using ::testing::IsEmpty;

std::vector<std::string> suggested(const Catalogue& catalogue) {
    const NamedMoves named = namedMoves(catalogue, {}, {});
    std::vector<std::string> pairs;
    for (const SuggestedMove& move : suggestedMoves(catalogue, named.moves).moves) {
        pairs.push_back(catalogue.roles()[move.from].id.text() + ">" +
                        catalogue.roles()[move.to].id.text());
    }
    return pairs;
}

TEST(SuggestedMoves, LeadToTheNextLevelThatTheFamilyUses) {
    EXPECT_THAT(suggested(*catalogueOf(R"(
levels: [{id: l1, name: l1}, {id: l2, name: l2}, {id: l3, name: l3}, {id: l4, name: l4}, {id: l5, name: l5}]
families: [{id: f, name: F}, {id: g, name: G}]
roles:
  - {id: a, name: A, family: f, level: l1}
  - {id: b, name: B, family: f, level: {from: l1, to: l3}}
  - {id: c, name: C, family: f, level: l3}
  - {id: d, name: D, family: f, level: l5}
  - {id: e, name: E, family: g, level: l2}
  - {id: f, name: F, level: l2}
  - {id: g, name: G, family: f}
)")),
                ElementsAre("a>c", "b>d", "c>d"));
}

TEST(SuggestedMoves, LeaveOutWhatALadderNames) {
    EXPECT_THAT(suggested(*catalogueOf(R"(
levels: [{id: l1, name: l1}, {id: l2, name: l2}]
families: [{id: f, name: F}]
roles: [{id: a, name: A, family: f, level: l1}, {id: b, name: B, family: f, level: l2}]
ladders: [{id: x, name: X, steps: [a, b]}]
)")),
                IsEmpty());
}

TEST(SuggestedMoves, AreNotMadeByTheMillion) {
    std::string yaml =
        "levels: [{id: l1, name: l1}, {id: l2, name: l2}]\nfamilies: [{id: f, name: F}]\nroles:\n";
    for (int i = 0; i < 800; ++i) {
        yaml += "  - {id: r" + std::to_string(i) + ", name: R, family: f, level: l" +
                (i % 2 == 0 ? "1" : "2") + "}\n";
    }
    const SuggestionList list = suggestedMoves(*catalogueOf(yaml), {});
    EXPECT_EQ(list.moves.size(), 100'000U);
    EXPECT_EQ(list.leftOut, 60'000U);
}

} // namespace
} // namespace rungwise
