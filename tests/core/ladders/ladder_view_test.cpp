// SPDX-License-Identifier: GPL-3.0-or-later
// Which roles and moves a view shows, who states them, and what it says besides.
#include "core/ladders/ladder_view.h"

#include "tests/core/ladders/seen_ladders.h"
#include "tests/core/support/compared.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace rungwise {
namespace {

using test::catalogueOf;
using test::edgeIn;
using test::faultyCatalogueOf;
using test::inEnglish;
using test::movesSeen;
using test::nodeIn;
using test::remarksSeen;
using test::seen;
using test::seenBy;
using ::testing::Contains;
using ::testing::ElementsAre;
using ::testing::IsEmpty;
using ::testing::SizeIs;

constexpr const char* twoSources = R"(
sources: [{id: hq, title: HQ guide}, {id: blog, title: Blog}]
levels: [{id: l1, name: One}, {id: l2, name: Two}, {id: l3, name: Three}]
tracks: [{id: ic, name: Contributor}]
roles:
  - {id: a, name: A, level: l1, track: ic}
  - {id: b, name: B, level: l2, track: ic}
  - {id: c, name: C, level: l2, track: ic}
  - {id: d, name: D, level: l3, track: ic}
ladders:
  - {id: guide, name: Guide, sources: [hq], note: As printed., steps: [a, [b, c], d]}
  - id: ways
    name: Ways
    sources: [blog]
    moves:
      - {from: b, to: c, kind: lateral, months: 6, note: Often., sources: [hq]}
      - {from: a, to: b, kind: entry}
)";

TEST(LadderView, LeadsFromEachRoleOfARungToEachOfTheNext) {
    const LadderView view = seen(catalogueOf(twoSources));
    EXPECT_THAT(movesSeen(view), ElementsAre("a > b entry", "a > c promotion", "b > d promotion",
                                             "c > d promotion", "b > c lateral"));
    EXPECT_THAT(remarksSeen(view), IsEmpty());
    ASSERT_THAT(view.ladders, SizeIs(2));
    EXPECT_EQ(inEnglish(view.ladders[0].name), "Guide");
    EXPECT_EQ(view.ladders[0].note, "As printed.");
    EXPECT_EQ(view.ladders[0].sources, (SourceNumbers{1}));
    EXPECT_EQ(view.catalogueId, "test");
    EXPECT_THAT(view.sources, SizeIs(2));
}

TEST(LadderView, PutsWhatSeveralLaddersSayOfAMoveOnOneEdge) {
    const LadderView view = seen(catalogueOf(twoSources));
    const LadderEdge& edge = view.edges[edgeIn(view, "a", "b")];
    ASSERT_THAT(edge.statements, SizeIs(2));
    EXPECT_TRUE(edge.statements[0].isByRungs);
    EXPECT_EQ(edge.statements[0].kind, MoveKind::Promotion);
    EXPECT_EQ(edge.statements[0].sources, (SourceNumbers{1}));
    EXPECT_FALSE(edge.statements[1].isByRungs);
    EXPECT_EQ(edge.statements[1].kind, MoveKind::Entry);
    EXPECT_EQ(edge.statements[1].sources, (SourceNumbers{2})) << "those of its ladder";
    const LadderEdge& lateral = view.edges[edgeIn(view, "b", "c")];
    EXPECT_EQ(lateral.statements[0].sources, (SourceNumbers{1})) << "its own";
    EXPECT_EQ(lateral.statements[0].note, "Often.");
    EXPECT_EQ(lateral.statements[0].months->min, Decimal{6});
    EXPECT_THAT(nodeIn(view, "b").ladders, SizeIs(2));
    EXPECT_THAT(nodeIn(view, "d").ladders, SizeIs(1));
}

TEST(LadderView, ShowsOnlyWhatTheChosenSourcesState) {
    const auto catalogue = catalogueOf(twoSources);
    const LadderView blog = seenBy(catalogue, {"blog"});
    EXPECT_THAT(movesSeen(blog), ElementsAre("a > b entry"));
    EXPECT_THAT(remarksSeen(blog),
                ElementsAre("The chosen sources state nothing of: Guide.",
                            "Left out, for only other sources state it: 1 move."));
    const LadderView hq = seenBy(catalogue, {"hq"});
    EXPECT_THAT(movesSeen(hq), ElementsAre("a > b promotion", "a > c promotion", "b > d promotion",
                                           "c > d promotion", "b > c lateral"));
    EXPECT_THAT(seenBy(catalogue, {"hq", "blog"}).edges, SizeIs(5));
}

TEST(LadderView, SaysWhenOthersStateTheRungsOfALadder) {
    const auto catalogue = catalogueOf(R"(
sources: [{id: hq, title: HQ guide}, {id: blog, title: Blog}]
levels: [{id: l1, name: One}]
roles: [{id: a, name: A, level: l1}, {id: b, name: B, level: l1}]
ladders:
  - {id: p, name: P, sources: [hq], steps: [a, b], moves: [{from: b, to: a, kind: lateral, sources: [blog]}]}
)");
    const LadderView view = seenBy(catalogue, {"blog"});
    EXPECT_THAT(movesSeen(view), ElementsAre("b > a lateral"));
    EXPECT_THAT(remarksSeen(view),
                ElementsAre("Left out, for only other sources state it: the rungs of 1 ladder."));
}

TEST(LadderView, SaysWhyNothingIsLeft) {
    EXPECT_THAT(remarksSeen(seen(catalogueOf("roles: [{id: a, name: A}]\n"), {"a"})),
                ElementsAre("This catalogue has no ladders.", "Not on the ladders shown: A (A)."));
    const auto catalogue = catalogueOf(R"(
sources: [{id: hq, title: HQ guide}, {id: none, title: Silent}]
roles: [{id: a, name: A}]
ladders: [{id: p, name: P, sources: [hq], steps: [a]}]
)");
    const LadderView view = seenBy(catalogue, {"none"});
    EXPECT_THAT(remarksSeen(view),
                ElementsAre("The chosen sources state nothing of the chosen ladders."));
    EXPECT_THAT(view.nodes, IsEmpty());
    EXPECT_THAT(view.levels, IsEmpty());
    EXPECT_THAT(view.lanes, IsEmpty());
}

TEST(LadderView, ShowsALadderOfOneRole) {
    const auto catalogue = catalogueOf("roles: [{id: a, name: A}]\n"
                                       "ladders: [{id: p, name: P, steps: [a]}]\n");
    const LadderView view = seen(catalogue);
    ASSERT_THAT(view.nodes, SizeIs(1));
    EXPECT_THAT(view.edges, IsEmpty());
    EXPECT_THAT(view.levels, SizeIs(1));
}

TEST(LadderView, ShowsARoleOnFiveLaddersOnce) {
    std::string yaml = "roles: [{id: a, name: A}, {id: b, name: B}]\nladders:\n";
    for (const char* id : {"p", "q", "r", "s", "t"}) {
        yaml += std::string{"- {id: "} + id + ", name: L, steps: [a, b]}\n";
    }
    const LadderView view = seen(catalogueOf(yaml));
    ASSERT_THAT(view.nodes, SizeIs(2));
    EXPECT_THAT(view.nodes[0].ladders, SizeIs(5));
    ASSERT_THAT(view.edges, SizeIs(1));
    EXPECT_THAT(view.edges[0].statements, SizeIs(5));
}

TEST(LadderView, DrawsARoleThatNobodyDescribesAsUnknown) {
    const LadderView view = seen(catalogueOf(R"(
levels: [{id: l1, name: One}, {id: l2, name: Two}]
roles: [{id: a, name: A, level: l1}]
ladders: [{id: p, name: P, steps: [a, ghost]}]
)"));
    EXPECT_FALSE(nodeIn(view, "ghost").isKnown);
    EXPECT_EQ(nodeIn(view, "ghost").name, "ghost");
    EXPECT_TRUE(nodeIn(view, "a").isKnown);
    EXPECT_THAT(remarksSeen(view),
                Contains("Named on a ladder but not described in the catalogue: ghost."));
}

TEST(LadderView, LeavesOutMovesToTheSameRoleAndSaysSo) {
    const LadderView view = seen(faultyCatalogueOf(R"(
levels: [{id: l1, name: One}]
roles: [{id: a, name: A, level: l1}, {id: b, name: B, level: l1}]
ladders: [{id: p, name: P, steps: [a, [a, b]], moves: [{from: b, to: b, kind: lateral}]}]
)"));
    EXPECT_THAT(movesSeen(view), ElementsAre("a > b promotion"));
    EXPECT_THAT(remarksSeen(view), Contains("Left out: the move from a role to itself, of A, B."));
}

TEST(LadderView, GivesLettersInTheOrderOfTheComparison) {
    const auto catalogue =
        catalogueOf(twoSources + std::string{"  - {id: q, name: Q, steps: [d]}\n"});
    LadderRequest request{
        .ladders = {*catalogue->ladders().find("ways")},
        .compared = {*catalogue->roles().find("d"), *catalogue->roles().find("c")},
        .here = catalogue->roles().find("b")};
    const LadderView view = ladderView(*catalogue, request);
    EXPECT_EQ(nodeIn(view, "c").letter, 'B');
    EXPECT_EQ(nodeIn(view, "b").letter, std::nullopt);
    EXPECT_TRUE(nodeIn(view, "b").isHere);
    EXPECT_THAT(remarksSeen(view), ElementsAre("Not on the ladders shown: D (A)."));
    request.here = catalogue->roles().find("d");
    EXPECT_THAT(remarksSeen(ladderView(*catalogue, request)),
                Contains("Your present role is not on the ladders shown: D."));
    EXPECT_EQ(view.nodeOf(*catalogue->roles().find("b")).has_value(), true);
    EXPECT_EQ(view.nodeOf(*catalogue->roles().find("d")), std::nullopt);
}

TEST(LadderView, MarksThePromotionThatClosesACircle) {
    const LadderView view = seen(faultyCatalogueOf(R"(
levels: [{id: l1, name: One}]
roles: [{id: a, name: A, level: l1}, {id: b, name: B, level: l1}, {id: c, name: C, level: l1}]
ladders:
  - {id: p, name: P, steps: [a, b, c], moves: [{from: c, to: a}, {from: c, to: b, kind: lateral}]}
)"));
    EXPECT_THAT(movesSeen(view), ElementsAre("a > b promotion", "b > c promotion",
                                             "c > a promotion circle", "c > b lateral"));
    EXPECT_THAT(remarksSeen(view),
                ElementsAre("Promotions lead in a circle: the one from C to A leads back to where "
                            "it began."));
}

TEST(LadderView, FindsCirclesThatOnlyLaddersTogetherMake) {
    const LadderView view = seen(catalogueOf(R"(
levels: [{id: l1, name: One}]
roles: [{id: a, name: A, level: l1}, {id: b, name: B, level: l1}]
ladders: [{id: p, name: P, steps: [a, b]}, {id: q, name: Q, steps: [b, a]}]
)"));
    EXPECT_THAT(movesSeen(view), ElementsAre("a > b promotion", "b > a promotion circle"));
}

TEST(LadderView, NamesAFewOfManyCircles) {
    std::string moves;
    for (int i = 2; i <= 10; ++i) moves += "{from: a" + std::to_string(i) + ", to: a1}, ";
    const LadderView view =
        seen(faultyCatalogueOf("ladders: [{id: p, name: P, steps: [" + test::manyIds(10) +
                               "], moves: [" + moves + "]}]\n"));
    EXPECT_THAT(remarksSeen(view), Contains("More circles: 4 other promotions."));
}

TEST(LadderView, NamesOtherTitlesOnceEachAndTheFirstFew) {
    const LadderView view = seen(catalogueOf(R"(
roles:
  - id: a
    name: A
    also_called: [{title: One}, {title: Two}, {title: One}, {title: Three}, {title: Four}]
  - {id: b, name: B}
ladders: [{id: p, name: P, steps: [a, b]}]
)"));
    EXPECT_EQ(inEnglish(nodeIn(view, "a").otherTitles), "also One, Two, Three and 1 more");
    EXPECT_TRUE(nodeIn(view, "b").otherTitles.isEmpty());
}

TEST(LadderRequest, CountsWhatTheCatalogueDoesNotHaveAsNotChosen) {
    const auto catalogue = catalogueOf(twoSources);
    const LadderChoice choice{.ladders = {*LadderId::parse("none"), *LadderId::parse("ways")},
                              .sources = {*SourceId::parse("gone")}};
    const LadderRequest request = ladderRequest(*catalogue, choice, {}, "de");
    EXPECT_THAT(request.ladders, ElementsAre(*catalogue->ladders().find("ways")));
    EXPECT_THAT(request.sources, IsEmpty());
    EXPECT_EQ(request.language, "de");
}

TEST(GraphOf, HasTheRowsLanesAndLinesOfTheView) {
    const LadderView view = seen(catalogueOf(twoSources));
    const LayeredGraph graph = graphOf(view);
    EXPECT_EQ(graph.rows, 3U);
    EXPECT_EQ(graph.lanes, 1U);
    ASSERT_THAT(graph.nodes, SizeIs(4));
    EXPECT_EQ(graph.nodes[3].lowest, 2U);
    ASSERT_THAT(graph.edges, SizeIs(5));
    EXPECT_EQ(graph.edges[4].style, LineStyle::Dashed);
    EXPECT_EQ(graph.edges[0].style, LineStyle::Solid);
    EXPECT_EQ(lineStyle(MoveKind::TrackChange), LineStyle::Dashed);
}

} // namespace
} // namespace rungwise
