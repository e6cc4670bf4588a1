// SPDX-License-Identifier: GPL-3.0-or-later
// Chances in closed form against what drawing a million times says.
#include "core/pay/pay_chance.h"

#include "tests/core/pay/pay_figures_of.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <cmath>
#include <random>
#include <string>

namespace rungwise {
namespace {

using test::figuresOf;
using ::testing::ElementsAre;
using enum PayFigure;

using Knots = std::vector<QuantileKnot>;

Knots functionOf(const PayFigures& figures) {
    const auto function = quantileFunction(figures);
    EXPECT_TRUE(function.has_value());
    return function.value_or(Knots{});
}

MATCHER_P2(IsKnot, p, amount, "") {
    return std::abs(arg.p - p) < 1e-12 && std::abs(arg.amount - amount) < 1e-6;
}

TEST(QuantileFunction, RunsThroughEveryPercentileFromLowToHigh) {
    EXPECT_THAT(functionOf(figuresOf({{Low, 10},
                                      {P10, 20},
                                      {P25, 30},
                                      {Median, 40},
                                      {P75, 60},
                                      {P90, 70},
                                      {High, 90},
                                      {Mean, 45}})),
                ElementsAre(IsKnot(0, 10), IsKnot(0.1, 20), IsKnot(0.25, 30), IsKnot(0.5, 40),
                            IsKnot(0.75, 60), IsKnot(0.9, 70), IsKnot(1, 90)));
}

TEST(QuantileFunction, GoesOnToItsEndsWhereTheyAreNotKnown) {
    EXPECT_THAT(functionOf(figuresOf({{P25, 30}, {Median, 40}, {P75, 60}})),
                ElementsAre(IsKnot(0, 20), IsKnot(0.25, 30), IsKnot(0.5, 40), IsKnot(0.75, 60),
                            IsKnot(1, 80)));
    EXPECT_THAT(functionOf(figuresOf({{P10, 5}, {P25, 50}, {P90, 60}})).front(), IsKnot(0, 0));
}

TEST(QuantileFunction, KeepsTheMeanWhereOnlyTheRangeIsKnownBesides) {
    const Knots knots = functionOf(figuresOf({{Low, 64'000}, {Mean, 113'903}, {High, 257'000}}));
    ASSERT_EQ(knots.size(), 3U);
    const double mean = knots[1].p * (knots[0].amount + knots[1].amount) / 2 +
                        (1 - knots[1].p) * (knots[1].amount + knots[2].amount) / 2;
    EXPECT_NEAR(mean, 113'903, 1e-6);
}

TEST(QuantileFunction, CountsWhatIsRoughlyKnownButNoBounds) {
    EXPECT_EQ(knownPercentiles(figuresOf({{P25, 30, Precision::About}, {Median, 40}, {P75, 60}})),
              3U);
    EXPECT_EQ(knownPercentiles(figuresOf({{P25, 30}, {Median, 40}, {P90, 9, Precision::AtLeast}})),
              2U);
    EXPECT_FALSE(quantileFunction(
        figuresOf({{P25, 30, Precision::AtMost}, {Median, 40}, {P75, 60, Precision::AtLeast}})));
    EXPECT_FALSE(
        quantileFunction(figuresOf({{Low, 10}, {Mean, 20}, {High, 90, Precision::AtLeast}})));
    // A bound at the end is not taken for the end: the last stretch goes on past it or not.
    EXPECT_THAT(
        functionOf(figuresOf({{P25, 30}, {Median, 40}, {P75, 60}, {High, 70, Precision::AtLeast}}))
            .back(),
        IsKnot(1, 80));
}

TEST(QuantileFunction, NeedsEnoughToGoBy) {
    EXPECT_FALSE(quantileFunction({}));
    EXPECT_FALSE(quantileFunction(figuresOf({{Median, 40}})));
    EXPECT_FALSE(quantileFunction(figuresOf({{P25, 30}, {P75, 60}, {Low, 1}, {High, 90}})));
    EXPECT_FALSE(quantileFunction(figuresOf({{Low, 10}, {Mean, 20}})));
}

TEST(QuantileFunction, MakesNothingOfFiguresThatContradictEachOther) {
    EXPECT_FALSE(quantileFunction(figuresOf({{Low, 25}, {P10, 20}, {P25, 30}, {Median, 40}})));
    EXPECT_FALSE(
        quantileFunction(figuresOf({{P25, 30}, {Median, 20, Precision::About}, {P75, 60}})));
    EXPECT_FALSE(quantileFunction(figuresOf({{Low, 10}, {Mean, 5, Precision::About}, {High, 20}})));
    EXPECT_FALSE(quantileFunction(figuresOf({{Low, 10}, {Mean, 25}, {High, 20}})));
    EXPECT_FALSE(quantileFunction(figuresOf({{Low, 10}, {Mean, 10}, {High, 20}})));
    EXPECT_FALSE(quantileFunction(
        figuresOf({{Low, 10}, {P25, 30}, {Median, 40}, {P75, 60}, {High, 90}, {Mean, 95}})));
}

TEST(QuantileFunction, TakesOnePointForAll) {
    EXPECT_THAT(functionOf(figuresOf({{Low, 10}, {Mean, 10}, {High, 10}})),
                ElementsAre(IsKnot(0, 10), IsKnot(1, 10)));
}

struct Shape {
    const char* name;
    Knots knots;
};

const std::vector<Shape>& shapes() {
    static const std::vector<Shape> all{
        {"even", {{0, 40'000}, {1, 90'000}}},
        {"skewed", functionOf(figuresOf({{Low, 64'000}, {Mean, 113'903}, {High, 257'000}}))},
        {"other skewed", functionOf(figuresOf({{Low, 77'000}, {Mean, 133'394}, {High, 270'000}}))},
        {"five percentiles",
         functionOf(figuresOf(
             {{P10, 42'000}, {P25, 55'000}, {Median, 81'000}, {P75, 120'000}, {P90, 190'000}}))},
        {"half at one point",
         functionOf(figuresOf(
             {{P10, 60'000}, {P25, 80'000}, {Median, 80'000}, {P75, 80'000}, {P90, 100'000}}))},
        {"all at that point", {{0, 80'000}, {1, 80'000}}},
        {"far above", {{0, 300'000}, {0.5, 400'000}, {1, 1e15}}},
        {"with a gap", {{0, 50'000}, {0.5, 60'000}, {0.5, 100'000}, {1, 110'000}}}};
    return all;
}

double drawn(const Knots& function, std::mt19937_64& engine) {
    const double p = static_cast<double>(engine() >> 11U) / 9007199254740992.0;
    std::size_t i = 1;
    while (function[i].p <= p) ++i;
    const QuantileKnot& from = function[i - 1];
    const QuantileKnot& to = function[i];
    return from.amount + (to.amount - from.amount) * (p - from.p) / (to.p - from.p);
}

struct Estimate {
    double mean;
    double standardError;
};

Estimate drawnChance(const Knots& b, const Knots& a) {
    constexpr int draws = 1'000'000;
    std::mt19937_64 engine{42};
    double sum = 0;
    double squares = 0;
    for (int i = 0; i < draws; ++i) {
        const double ours = drawn(b, engine);
        const double theirs = drawn(a, engine);
        const double point = ours > theirs ? 1 : ours == theirs ? 0.5 : 0;
        sum += point;
        squares += point * point;
    }
    const double mean = sum / draws;
    return {mean, std::sqrt((squares / draws - mean * mean) / draws)};
}

TEST(ChanceAbove, IsWhatAMillionDrawsSay) {
    for (std::size_t i = 0; i < shapes().size(); ++i) {
        for (std::size_t j = 0; j <= i; ++j) {
            const auto& [nameB, b] = shapes()[i];
            const auto& [nameA, a] = shapes()[j];
            const Estimate estimate = drawnChance(b, a);
            EXPECT_NEAR(chanceAbove(b, a), estimate.mean, 4 * estimate.standardError + 1e-12)
                << nameB << " above " << nameA;
        }
    }
}

TEST(ChanceAbove, AddsUpToOneBothWays) {
    for (const Shape& b : shapes()) {
        for (const Shape& a : shapes()) {
            EXPECT_NEAR(chanceAbove(b.knots, a.knots) + chanceAbove(a.knots, b.knots), 1, 1e-12)
                << b.name << " and " << a.name;
        }
        EXPECT_NEAR(chanceAbove(b.knots, b.knots), 0.5, 1e-12) << b.name;
    }
}

TEST(ChanceAbove, IsCertainWhereNothingIsShared) {
    const Knots lower{{0, 10}, {1, 20}};
    const Knots upper{{0, 21}, {0.3, 25}, {1, 30}};
    EXPECT_EQ(chanceAbove(upper, lower), 1);
    EXPECT_EQ(chanceAbove(lower, upper), 0);
    EXPECT_EQ(chanceAbove(Knots{{0, 20}, {1, 30}}, lower), 1);
}

TEST(ChanceAbove, IsRightWhereItCanBeWorkedOutByHand) {
    // Above 15 with 1/2, and then above an even draw from 10 to 20 by 3/4; below with 1/4.
    EXPECT_DOUBLE_EQ(chanceAbove(Knots{{0, 10}, {1, 20}}, Knots{{0, 10}, {1, 30}}), 0.25);
    EXPECT_DOUBLE_EQ(chanceAbove(Knots{{0, 15}, {1, 15}}, Knots{{0, 10}, {1, 30}}), 0.25);
    EXPECT_DOUBLE_EQ(chanceAbove(Knots{{0, 5}, {1, 5}}, Knots{{0, 5}, {1, 5}}), 0.5);
}

TEST(ShareUpTo, RisesFromNoneToAll) {
    const Knots even{{0, 100}, {0.5, 200}, {1, 600}};
    EXPECT_EQ(shareUpTo(even, 99), 0);
    EXPECT_EQ(shareUpTo(even, 150), 0.25);
    EXPECT_EQ(shareUpTo(even, 200), 0.5);
    EXPECT_EQ(shareUpTo(even, 300), 0.625);
    EXPECT_EQ(shareUpTo(even, 601), 1);
    EXPECT_EQ(shareUpTo(even, 1e300), 1);
}

TEST(ShareUpTo, CountsEverybodyAtAPoint) {
    const Knots flat{{0, 100}, {0.2, 200}, {0.7, 200}, {1, 300}};
    EXPECT_DOUBLE_EQ(shareUpTo(flat, 199.999999999), 0.2 - 0.2e-11);
    EXPECT_DOUBLE_EQ(shareUpTo(flat, 200), 0.7);
}

} // namespace
} // namespace rungwise
