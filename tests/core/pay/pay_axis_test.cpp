// SPDX-License-Identifier: GPL-3.0-or-later
// Axes hold every value in round steps; their ticks are short and told apart.
#include "core/pay/pay_axis.h"

#include "core/wording/wording.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <cmath>
#include <limits>
#include <random>
#include <string>

namespace rungwise {
namespace {

using ::testing::ElementsAre;

std::string shortText(double amount) {
    return Wording{}.say(shortAmount(amount));
}

std::vector<std::string> tickTexts(const PayAxis& axis) {
    std::vector<std::string> texts;
    for (const double tick : axis.ticks) texts.push_back(shortText(tick));
    return texts;
}

PayAxis axisOf(std::vector<double> values, AxisStart start = AxisStart::Free,
               std::size_t wanted = 6) {
    return payAxis(values, start, wanted);
}

TEST(PayAxis, RunsInRoundStepsAroundTheValues) {
    const PayAxis axis = axisOf({64'000, 113'903, 270'000});
    EXPECT_THAT(axis.ticks, ElementsAre(50'000, 100'000, 150'000, 200'000, 250'000, 300'000));
    EXPECT_EQ(axis.min, 50'000);
    EXPECT_EQ(axis.max, 300'000);
    EXPECT_FALSE(axis.startsAtZero());
}

TEST(PayAxis, StartsAtZeroWhereLengthsAreRead) {
    const PayAxis axis = axisOf({200'000, 270'000}, AxisStart::AtZero);
    EXPECT_THAT(axis.ticks, ElementsAre(0, 50'000, 100'000, 150'000, 200'000, 250'000, 300'000));
    EXPECT_TRUE(axis.startsAtZero());
}

TEST(PayAxis, RunsFromZeroToOneWithoutAnyValue) {
    const PayAxis plain{.min = 0, .max = 1, .ticks = {0, 1}};
    EXPECT_EQ(axisOf({}), plain);
    EXPECT_EQ(axisOf({0}), plain);
    EXPECT_EQ(axisOf({0, 0}, AxisStart::AtZero), plain);
}

TEST(PayAxis, CountsNoValueThatCannotBeDrawn) {
    const double endless = std::numeric_limits<double>::infinity();
    EXPECT_EQ(axisOf({std::nan(""), endless, -endless, -1, 1.1e15}), axisOf({}));
    EXPECT_EQ(axisOf({std::nan(""), 64'000, 2e15, 270'000, -3}), axisOf({64'000, 270'000}));
}

TEST(PayAxis, GivesASingleValueRoomOnBothSides) {
    const PayAxis axis = axisOf({110'000});
    EXPECT_LT(axis.min, 110'000);
    EXPECT_GT(axis.max, 110'000);
    EXPECT_EQ(axis, axisOf({110'000, 110'000, 110'000}));
}

TEST(PayAxis, DoesNotBlowUpAHairsBreadth) {
    const PayAxis axis = axisOf({100'000, 100'001});
    EXPECT_GE(axis.max - axis.min, 5'000);
}

TEST(PayAxis, HoldsTheLargestAmounts) {
    const PayAxis axis = axisOf({1, 1e15});
    EXPECT_THAT(axis.ticks, ElementsAre(0, 2e14, 4e14, 6e14, 8e14, 1e15));
    EXPECT_THAT(tickTexts(axis), ElementsAre("0", "200tn", "400tn", "600tn", "800tn", "1,000tn"));
    EXPECT_GE(axisOf({1e15}).max, 1e15);
    EXPECT_GE(axisOf({1e15, 1e15 - 0.125}).max, 1e15);
}

TEST(PayAxis, HoldsPayByTheHour) {
    const PayAxis axis = axisOf({12.5, 31.25});
    EXPECT_THAT(axis.ticks, ElementsAre(10, 15, 20, 25, 30, 35));
    EXPECT_THAT(axisOf({0.004}).ticks, ElementsAre(0, 0.01));
}

TEST(PayAxis, TakesAboutAsManyStepsAsWanted) {
    for (const std::size_t wanted : {0, 1, 2, 3, 6, 10, 11, 1000}) {
        const std::size_t ticks = axisOf({64'000, 270'000}, AxisStart::Free, wanted).ticks.size();
        EXPECT_GE(ticks, 2U) << wanted;
        EXPECT_LE(ticks, 12U) << wanted;
    }
    EXPECT_EQ(axisOf({64'000, 270'000}, AxisStart::Free, 10).ticks.size(), 10U);
    EXPECT_EQ(axisOf({64'000, 270'000}, AxisStart::Free, 2).ticks.size(), 3U);
}

double randomAmount(std::mt19937_64& engine) {
    const double fraction = static_cast<double>(engine() >> 11U) / 9007199254740992.0;
    const double size = std::pow(10.0, static_cast<double>(engine() % 18) - 2);
    const double amount = std::min(fraction * size, 1e15);
    return engine() % 3 == 0 ? std::round(amount) : amount;
}

TEST(PayAxis, HoldsWhateverItIsGivenWithTicksThatAreToldApart) {
    std::mt19937_64 engine{20260401};
    for (int i = 0; i < 20'000; ++i) {
        std::vector<double> values(1 + engine() % 4);
        for (double& value : values) value = randomAmount(engine);
        const auto start = engine() % 2 == 0 ? AxisStart::Free : AxisStart::AtZero;
        const PayAxis axis = payAxis(values, start, engine() % 12);
        ASSERT_GE(axis.ticks.size(), 2U);
        ASSERT_LE(axis.ticks.size(), 12U);
        ASSERT_EQ(axis.ticks.front(), axis.min);
        ASSERT_EQ(axis.ticks.back(), axis.max);
        for (const double value : values) {
            ASSERT_LE(axis.min, value);
            ASSERT_GE(axis.max, value);
        }
        const auto texts = tickTexts(axis);
        for (std::size_t tick = 1; tick < texts.size(); ++tick) {
            ASSERT_LT(axis.ticks[tick - 1], axis.ticks[tick]);
            ASSERT_NE(texts[tick - 1], texts[tick]) << axis.ticks[tick];
        }
        ASSERT_TRUE(start == AxisStart::Free || axis.startsAtZero());
    }
}

TEST(ShortAmount, IsShort) {
    EXPECT_EQ(shortText(0), "0");
    EXPECT_EQ(shortText(12.5), "12.5");
    EXPECT_EQ(shortText(800), "800");
    EXPECT_EQ(shortText(80'000), "80k");
    EXPECT_EQ(shortText(1'500'000), "1.5M");
    EXPECT_EQ(shortText(2'000'000'000), "2bn");
    EXPECT_EQ(shortText(3e12), "3tn");
    EXPECT_EQ(shortText(1e15), "1,000tn");
}

TEST(ShortAmount, LosesNothingThatTellsNeighboursApart) {
    EXPECT_EQ(shortText(150'000), "150k");
    EXPECT_EQ(shortText(152'500), "152.5k");
    EXPECT_EQ(shortText(1'002'500), "1,002.5k");
    EXPECT_EQ(shortText(1'025'000), "1.025M");
    EXPECT_EQ(shortText(113'903), "113,903");
    EXPECT_EQ(shortText(0.025), "0.025");
}

TEST(ShortAmount, SaysNothingOfWhatIsNoNumber) {
    EXPECT_TRUE(shortAmount(std::nan("")).isEmpty());
    EXPECT_TRUE(shortAmount(std::numeric_limits<double>::infinity()).isEmpty());
}

} // namespace
} // namespace rungwise
