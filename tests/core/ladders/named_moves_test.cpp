// SPDX-License-Identifier: GPL-3.0-or-later
// Moves by rungs and explicit ones, by ladder and by source.
#include "core/ladders/named_moves.h"

#include "tests/core/support/compared.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace rungwise {
namespace {

using test::catalogueOf;
using ::testing::ElementsAre;
using ::testing::IsEmpty;

constexpr const char* ladders = R"(
sources: [{id: s, title: S}, {id: t, title: T}]
roles: [{id: a, name: A}, {id: b, name: B}, {id: c, name: C}, {id: d, name: D}]
ladders:
  - {id: one, name: One, sources: [s], steps: [a, [b, c], d]}
  - id: two
    name: Two
    sources: [t]
    moves:
      - {from: b, to: c, kind: lateral, months: {min: 3}, note: Sideways, sources: [s]}
      - {from: a, to: b, kind: track-change}
      - {from: d, to: a, kind: entry}
)";

std::vector<std::string> pairsOf(const Catalogue& catalogue, const NamedMoves& named) {
    std::vector<std::string> pairs;
    for (const NamedMove& move : named.moves) {
        pairs.push_back(catalogue.roles()[move.from].id.text() + ">" +
                        catalogue.roles()[move.to].id.text());
    }
    return pairs;
}

TEST(NamedMoves, JoinEachRoleOfARungToEachOfTheNextAndAddWhatIsExplicit) {
    const CatalogueRef catalogue = catalogueOf(ladders);
    const NamedMoves named = namedMoves(*catalogue, {}, {});
    EXPECT_THAT(pairsOf(*catalogue, named), ElementsAre("a>b", "a>c", "b>d", "c>d", "b>c", "d>a"));
    EXPECT_EQ(named.leftOut, 0U);
}

TEST(NamedMoves, KeepEachLaddersWordForOneMove) {
    const CatalogueRef catalogue = catalogueOf(ladders);
    const NamedMove move = namedMoves(*catalogue, {}, {}).moves[0];
    ASSERT_EQ(move.words.size(), 2U);
    EXPECT_TRUE(move.words[0].isByRungs);
    EXPECT_FALSE(move.words[1].isByRungs);
    EXPECT_EQ(move.kind(), MoveKind::TrackChange);
    CitedSources sources{*catalogue, {}};
    const std::vector<MoveStatement> statements = statementsOf(move, sources);
    EXPECT_EQ(statements[0].sources, (SourceNumbers{1}));
    EXPECT_EQ(statements[1].sources, (SourceNumbers{2}));
}

TEST(NamedMoves, HoldNoteMonthsAndTheMovesOwnSources) {
    const CatalogueRef catalogue = catalogueOf(ladders);
    const NamedMove move = namedMoves(*catalogue, {}, {}).moves[4];
    EXPECT_EQ(move.kind(), MoveKind::Lateral);
    EXPECT_EQ(move.words[0].note, "Sideways");
    EXPECT_EQ(move.words[0].months->min, Decimal{3});
    EXPECT_EQ(move.words[0].sources->front().source, *catalogue->sources().find("s"));
}

TEST(NamedMoves, AreOnlyThoseOfTheLaddersAsked) {
    const CatalogueRef catalogue = catalogueOf(ladders);
    const LadderIndex two = *catalogue->ladders().find("two");
    EXPECT_THAT(pairsOf(*catalogue, namedMoves(*catalogue, std::vector{two, two}, {})),
                ElementsAre("b>c", "a>b", "d>a"));
}

TEST(NamedMoves, AreOnlyThoseThatASourceStates) {
    const CatalogueRef catalogue = catalogueOf(ladders);
    const SourceIndex t = *catalogue->sources().find("t");
    // Moves that cite nothing are their ladder's.
    EXPECT_THAT(pairsOf(*catalogue, namedMoves(*catalogue, {}, std::vector{t})),
                ElementsAre("a>b", "d>a"));
}

TEST(NamedMoves, OfARoleToItselfAreNone) {
    const CatalogueRef catalogue = catalogueOf(R"(
roles: [{id: a, name: A}]
ladders: [{id: one, name: One, moves: [{from: a, to: a, kind: lateral}]}]
)");
    EXPECT_THAT(namedMoves(*catalogue, {}, {}).moves, IsEmpty());
}

TEST(NamedMoves, BetweenHugeRungsAreCountedAndLeftOut) {
    std::string yaml = "ladders: [{id: one, name: One, steps: [x, [";
    for (int i = 0; i < 200; ++i) yaml += (i == 0 ? "a" : ", a") + std::to_string(i);
    yaml += "], [";
    for (int i = 0; i < 200; ++i) yaml += (i == 0 ? "b" : ", b") + std::to_string(i);
    yaml += "]]}]\n";
    const CatalogueRef catalogue = catalogueOf(yaml);
    const NamedMoves named = namedMoves(*catalogue, {}, {});
    EXPECT_EQ(named.moves.size(), 200U);
    EXPECT_EQ(named.leftOut, 40'000U);
}

} // namespace
} // namespace rungwise
