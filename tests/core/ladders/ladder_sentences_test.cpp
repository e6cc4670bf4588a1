// SPDX-License-Identifier: GPL-3.0-or-later
// Roles and moves in words.
#include "core/ladders/ladder_sentences.h"

#include "tests/core/ladders/seen_ladders.h"
#include "tests/core/support/compared.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace rungwise {
namespace {

using test::catalogueOf;
using test::edgeIn;
using test::inEnglish;
using test::seen;
using ::testing::EndsWith;
using ::testing::HasSubstr;

constexpr const char* path = R"(
levels: [{id: l1, name: Entry}, {id: l2, name: Lead}, {id: l3, name: Director}]
tracks: [{id: ic, name: Contributor}]
roles:
  - {id: a, name: Owner, level: l1, track: ic}
  - {id: b, name: Product Lead, level: l2, track: ic, also_called: [{title: Lead PM}]}
  - {id: c, name: Director, level: {from: l2, to: l3}}
  - {id: d, name: "מנהל", level: l3, track: ic}
pay: [{role: b, measure: total, currency: USD, period: year, low: 77000, mean: 133394, high: 270000}]
ladders:
  - id: p
    name: Path
    steps: [a, b, ghost]
    moves:
      - {from: b, to: c, kind: track-change, months: {min: 12, max: 24}, note: Begins to lead.}
      - {from: c, to: d, kind: lateral, months: 1}
)";

std::string nodeSaid(const LadderView& view, std::string_view id) {
    return inEnglish(
        nodeSentence(view, static_cast<std::size_t>(&test::nodeIn(view, id) - view.nodes.data())));
}

TEST(NodeSentence, SaysWhatTheBoxAndItsArrowsShow) {
    const LadderView view = seen(catalogueOf(path), {"a", "b"});
    EXPECT_EQ(nodeSaid(view, "b"),
              "Product Lead (B), level Lead, Contributor, also Lead PM, $77k to $270k total, $133k "
              "on average (the catalogue); reached from Owner; leads on to ghost, Director");
    EXPECT_EQ(nodeSaid(view, "a"), "Owner (A), level Entry, Contributor, no pay data; leads on to "
                                   "Product Lead");
}

TEST(NodeSentence, SaysWherePlacesComeFromAndWhatIsUnknown) {
    const LadderView view = seen(catalogueOf(path));
    EXPECT_EQ(nodeSaid(view, "ghost"),
              "ghost, no level stated, beside Director by its neighbours, Contributor by its "
              "neighbours, not described in the catalogue; reached from Product Lead");
    EXPECT_THAT(nodeSaid(view, "c"), HasSubstr("Director, levels Lead to Director, Contributor by "
                                               "its neighbours"));
}

TEST(NodeSentence, IsolatesNamesFromRightToLeft) {
    const LadderView view = seen(catalogueOf(path), {"d"});
    EXPECT_THAT(nodeSaid(view, "d"), ::testing::StartsWith("\u2068מנהל\u2069 (A), level"));
    EXPECT_THAT(nodeSaid(view, "c"), EndsWith("leads on to \u2068מנהל\u2069"));
    EXPECT_THAT(inEnglish(edgeSentence(view, edgeIn(view, "c", "d"))),
                ::testing::StartsWith("Lateral move from Director to \u2068מנהל\u2069"));
}

TEST(NodeSentence, CountsManyNeighbours) {
    const LadderView view =
        seen(catalogueOf("roles: [{id: top, name: Top}]\nladders: [{id: p, name: P, steps: [[" +
                         test::manyIds(20) + "], top]}]\n"));
    EXPECT_THAT(nodeSaid(view, "top"), EndsWith("a12 and 8 more"));
}

TEST(EdgeSentence, SaysKindTimeAndNote) {
    const LadderView view = seen(catalogueOf(path));
    const std::string said = inEnglish(edgeSentence(view, edgeIn(view, "b", "c")));
    EXPECT_THAT(said, ::testing::StartsWith("Change of track from Product Lead to Director: "));
    EXPECT_THAT(said, HasSubstr("12 to 24 months; Begins to lead."));
    EXPECT_THAT(inEnglish(edgeSentence(view, edgeIn(view, "a", "b"))),
                ::testing::StartsWith("Promotion from Owner to Product Lead"));
}

TEST(EdgeSentence, NamesTheLadderWhereThereAreSeveralAndKindsDiffer) {
    const LadderView view = seen(catalogueOf(R"(
roles: [{id: a, name: A}, {id: b, name: B}]
ladders:
  - {id: p, name: First, moves: [{from: a, to: b, kind: entry, months: 3}]}
  - {id: q, name: Second, steps: [a, b]}
)"));
    EXPECT_THAT(inEnglish(edgeSentence(view, 0)), EndsWith("First: 3 months; Second: promotion"));
}

TEST(EdgeSentence, SaysThatAPromotionLeadsInACircle) {
    const LadderView view = seen(test::faultyCatalogueOf(R"(
roles: [{id: a, name: A}, {id: b, name: B}]
ladders: [{id: p, name: P, steps: [a, b, a]}]
)"));
    EXPECT_THAT(inEnglish(edgeSentence(view, edgeIn(view, "b", "a"))),
                HasSubstr("leads back to where it began"));
}

TEST(MonthsWords, KnowOneEndOrBoth) {
    const auto said = [](std::optional<Decimal> min, std::optional<Decimal> max) {
        return inEnglish(monthsWords({min, max}));
    };
    EXPECT_EQ(said(Decimal{12}, Decimal{24}), "12 to 24 months");
    EXPECT_EQ(said(Decimal{12}, {}), "from 12 months");
    EXPECT_EQ(said({}, Decimal{1}), "up to 1 month");
    EXPECT_EQ(said(Decimal{6}, Decimal{6}), "6 months");
    EXPECT_EQ(said(Decimal::parse("1.5"), Decimal::parse("1.5")), "1.5 months");
    EXPECT_EQ(said({}, {}), "");
}

} // namespace
} // namespace rungwise
