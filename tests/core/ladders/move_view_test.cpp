// SPDX-License-Identifier: GPL-3.0-or-later
// Ways from one role to another: orders, suggestions, transitions, months, none at all.
#include "core/ladders/move_view.h"

#include "core/ladders/ladder_sentences.h"
#include "core/load/load_catalogue.h"
#include "tests/core/support/compared.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <filesystem>

namespace rungwise {
namespace {

using test::catalogueOf;
using test::said;
using ::testing::ElementsAre;
using ::testing::IsEmpty;

// From a to e: directly by way of b with much to learn, or by c and d with little.
constexpr const char* ways = R"(
catalogue: {id: test, title: Test, scale: levels}
sources: [{id: s, title: S}, {id: t, title: T}]
scales: [{id: levels, name: L, steps: [{id: l1, name: l1}, {id: l2, name: l2}, {id: l3, name: l3}, {id: l4, name: l4}, {id: l5, name: l5}]}]
skills: [{id: x, name: X}]
levels: [{id: low, name: low}, {id: high, name: high}]
families: [{id: f, name: F}]
markets: [{id: us, name: US}]
roles:
  - {id: a, name: A, skills: [{skill: x, level: l1}]}
  - {id: b, name: B, skills: [{skill: x, level: l5}]}
  - {id: c, name: C, skills: [{skill: x, level: l1}], family: f, level: low}
  - {id: d, name: D, skills: [{skill: x, level: l1}]}
  - {id: e, name: E, skills: [{skill: x, level: l2}]}
  - {id: g, name: G, family: f, level: high}
ladders:
  - {id: one, name: One, sources: [s], steps: [a, b, e]}
  - id: two
    name: Two
    moves:
      - {from: a, to: c, kind: lateral, months: {min: 6, max: 12}, sources: [t]}
      - {from: c, to: d, months: {min: 12, max: 24}}
      - {from: d, to: e, months: {min: 1.5}}
      - {from: b, to: a, kind: lateral}
  - id: three
    name: Three
    moves: [{from: c, to: d, months: {min: 18, max: 30}}]
pay:
  - {role: a, measure: base, market: us, currency: USD, period: year, mean: 100, sources: [s]}
  - {role: b, measure: base, market: us, currency: USD, period: year, mean: 90, sources: [s]}
  - {role: c, measure: base, market: us, currency: USD, period: year, mean: 120, sources: [s]}
  - {role: d, measure: base, market: us, currency: USD, period: year, mean: 150, sources: [s]}
transitions:
  - from: c
    to: d
    sources: [s]
    signs: [{id: one, text: 'Is it so?', sources: [t]}, {id: two, text: 'Is it?'}]
    rule: {at_least: 1}
    advice: [{text: Do it, sources: [s]}]
)";

class Moves : public ::testing::Test {
protected:
    [[nodiscard]] MoveRequest request(std::string_view from, std::string_view to) const {
        return {.from = *catalogue_->roles().find(from), .to = *catalogue_->roles().find(to)};
    }

    [[nodiscard]] MoveView view(std::string_view from, std::string_view to,
                                RouteOrder order = RouteOrder::Steps) const {
        MoveRequest asked = request(from, to);
        asked.order = order;
        return moveView(*catalogue_, asked);
    }

    CatalogueRef catalogue_ = catalogueOf(ways);
};

std::vector<std::string> routesOf(const MoveView& view) {
    std::vector<std::string> routes;
    for (const Route& route : view.routes) {
        std::string names = route.steps.front().fromName;
        for (const RouteStep& step : route.steps) names += step.toName;
        routes.push_back(names);
    }
    return routes;
}

TEST_F(Moves, ByStepsTakeTheFewest) {
    const MoveView found = view("a", "e");
    EXPECT_THAT(routesOf(found), ElementsAre("ABE", "ACDE"));
    EXPECT_EQ(said(found.finding), "2 steps from A to E");
    EXPECT_EQ(found.routes[0].total, 8);
    EXPECT_EQ(found.direct.total, 2);
    EXPECT_EQ(found.sources.size(), 2U);
}

TEST_F(Moves, ByGapTakeTheSmallestSumOfSizes) {
    const MoveView found = view("a", "e", RouteOrder::Gap);
    EXPECT_THAT(routesOf(found), ElementsAre("ACDE", "ABE"));
    EXPECT_EQ(found.routes[0].total, 2);
}

TEST_F(Moves, ByPayTakeWhatRisesMostAndSayWhichStepsHaveNoData) {
    const MoveView found = view("a", "e", RouteOrder::Pay);
    EXPECT_THAT(routesOf(found), ElementsAre("ACDE", "ABE"));
    // 120 / 100 and then 150 / 120.
    EXPECT_NEAR(*found.routes[0].payRise, 50, 1e-9);
    EXPECT_NEAR(*found.routes[1].payRise, -10, 1e-9);
    EXPECT_EQ(said(found.payTopic), "base pay, US");
    EXPECT_EQ(found.routes[0].stepsWithoutPay, 1U);
    EXPECT_EQ(said(found.finding), "3 steps from A to E; without pay data: 1");
    EXPECT_TRUE(found.routes[0].steps[2].size.pay.empty());
}

TEST_F(Moves, ByPayPutWhatNothingIsKnownOfLast) {
    const CatalogueRef catalogue = catalogueOf(R"(
roles: [{id: a, name: A}, {id: b, name: B}, {id: c, name: C}, {id: d, name: D}]
ladders:
  - {id: one, name: One, steps: [a, d]}
  - {id: two, name: Two, steps: [a, b, c, d]}
pay:
  - {role: a, measure: base, currency: USD, period: year, mean: 100}
  - {role: b, measure: base, currency: USD, period: year, mean: 90}
)");
    const MoveView found = moveView(*catalogue, {.from = *catalogue->roles().find("a"),
                                                 .to = *catalogue->roles().find("d"),
                                                 .order = RouteOrder::Pay});
    EXPECT_THAT(routesOf(found), ElementsAre("ABCD", "AD"));
    EXPECT_FALSE(found.routes[1].payRise.has_value());
}

TEST_F(Moves, KeepWhatEachLadderSaysOfAStepAndItsTransition) {
    const RouteStep step = view("a", "e", RouteOrder::Gap).routes[0].steps[1];
    EXPECT_EQ(step.statements.size(), 2U);
    EXPECT_EQ(step.months->min, Decimal{12});
    EXPECT_EQ(step.months->max, Decimal{30});
    ASSERT_EQ(step.signs.size(), 2U);
    EXPECT_EQ(step.signs[0].id, "one");
    EXPECT_EQ(said(step.signs[0].words), "Is it so?");
    EXPECT_FALSE(step.signs[0].sources.empty());
    EXPECT_EQ(said(step.rule), "at least 1");
    ASSERT_EQ(step.advice.size(), 1U);
    EXPECT_EQ(said(step.advice[0].words), "Do it");
}

TEST_F(Moves, AddUpMonthsOnlyWhereEveryStepSays) {
    const MoveView found = view("a", "e", RouteOrder::Gap);
    EXPECT_EQ(found.routes[0].months->min, *Decimal::parse("19.5"));
    EXPECT_FALSE(found.routes[0].months->max.has_value());
    EXPECT_FALSE(found.routes[1].months.has_value());
    EXPECT_EQ(view("a", "d").routes[0].months->max, Decimal{42});
}

TEST_F(Moves, LeadDownwardsAndSidewaysToo) {
    const MoveView found = view("b", "d");
    EXPECT_THAT(routesOf(found), ElementsAre("BACD"));
    EXPECT_EQ(found.routes[0].steps[0].kind, MoveKind::Lateral);
}

TEST_F(Moves, SayWhenNoWayIsKnown) {
    const MoveView found = view("e", "a");
    EXPECT_THAT(found.routes, IsEmpty());
    EXPECT_EQ(said(found.finding), "No way known from E to A");
    EXPECT_FALSE(found.wouldSuggestionsHelp);
}

TEST_F(Moves, AreSuggestedOnlyWhenAskedForAndMarked) {
    MoveRequest asked = request("a", "g");
    const MoveView without = moveView(*catalogue_, asked);
    EXPECT_THAT(without.routes, IsEmpty());
    EXPECT_TRUE(without.wouldSuggestionsHelp);
    asked.suggested = SuggestedMoves::Included;
    const MoveView found = moveView(*catalogue_, asked);
    EXPECT_THAT(routesOf(found), ElementsAre("ACG"));
    EXPECT_FALSE(found.routes[0].steps[0].isSuggested);
    EXPECT_TRUE(found.routes[0].steps[1].isSuggested);
    EXPECT_THAT(found.routes[0].steps[1].statements, IsEmpty());
    EXPECT_EQ(found.routes[0].suggestedSteps, 1U);
    EXPECT_EQ(said(found.finding), "2 steps from A to G; only suggested: 1");
}

TEST_F(Moves, ToTheSameRoleHaveNoRoutesAndSaySo) {
    const MoveView found = view("a", "a");
    EXPECT_THAT(found.routes, IsEmpty());
    EXPECT_EQ(said(found.finding), "A is both where the move starts and where it ends");
    EXPECT_FALSE(found.wouldSuggestionsHelp);
}

TEST_F(Moves, AreAsManyAsAskedForAtMost) {
    MoveRequest asked = request("a", "e");
    asked.most = 1;
    EXPECT_THAT(routesOf(moveView(*catalogue_, asked)), ElementsAre("ABE"));
}

TEST_F(Moves, OnlyCiteWhatTheirRoutesShow) {
    // The source of the other ladder is not among them.
    const MoveView found = view("a", "b");
    ASSERT_EQ(found.sources.size(), 1U);
    EXPECT_EQ(found.sources[0].id, "s");
}

TEST(MovesOfTheBundledCatalogue, LeadFromTheFirstRoleToTheLast) {
    const CatalogueRef catalogue =
        loadCatalogue(std::filesystem::path{RUNGWISE_SOURCE_DIR} / "resources/catalogue").catalogue;
    MoveRequest asked{.from = *catalogue->roles().find("associate-product-manager"),
                      .to = *catalogue->roles().find("chief-product-officer")};
    const MoveView bySteps = moveView(*catalogue, asked);
    ASSERT_EQ(bySteps.routes.size(), 3U);
    EXPECT_EQ(said(bySteps.finding),
              "5 steps from Associate Product Manager to Chief Product Officer");
    for (const RouteStep& step : bySteps.routes[0].steps) {
        ASSERT_FALSE(step.statements.empty());
        EXPECT_FALSE(step.statements[0].sources.empty());
        EXPECT_FALSE(stepWords(step.size).isEmpty());
    }
    asked.order = RouteOrder::Pay;
    const MoveView byPay = moveView(*catalogue, asked);
    EXPECT_EQ(byPay.routes[0].steps[1].toName, "Product Lead");
    EXPECT_EQ(said(byPay.routes[0].steps[1].size.pay[0].words),
              "+17.1 % total pay on average, United States");
    EXPECT_EQ(byPay.routes[0].stepsWithoutPay, 4U);
}

} // namespace
} // namespace rungwise
