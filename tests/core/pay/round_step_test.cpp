// SPDX-License-Identifier: GPL-3.0-or-later
// Round steps: which there are, and where amounts lie among their multiples.
#include "core/pay/round_step.h"

#include <gtest/gtest.h>

#include <cmath>
#include <limits>

namespace rungwise {
namespace {

double widthFor(double width) {
    return RoundStep::notBelow(width).width();
}

TEST(RoundStep, IsTheSmallestThatIsWideEnough) {
    EXPECT_EQ(widthFor(1), 1);
    EXPECT_EQ(widthFor(1.01), 2);
    EXPECT_EQ(widthFor(2.1), 2.5);
    EXPECT_EQ(widthFor(34'333), 50'000);
    EXPECT_EQ(widthFor(0.02), 0.02);
    EXPECT_EQ(widthFor(0.021), 0.025);
    EXPECT_EQ(widthFor(1e14), 1e14);
}

TEST(RoundStep, IsNeverBelowACent) {
    EXPECT_EQ(widthFor(0), 0.01);
    EXPECT_EQ(widthFor(-5), 0.01);
    EXPECT_EQ(widthFor(1e-300), 0.01);
    EXPECT_EQ(widthFor(std::nan("")), 0.01);
}

TEST(RoundStep, EndsSomewhere) {
    EXPECT_EQ(widthFor(std::numeric_limits<double>::infinity()), 1e15);
    EXPECT_EQ(RoundStep::notBelow(1e15).wider().width(), 1e15);
}

TEST(RoundStep, TakesAComputedWidthForTheRoundOneThatItMisses) {
    EXPECT_EQ(widthFor(0.1 + 0.2 - 0.1), 0.2);
}

TEST(RoundStep, WidensThroughAllRoundWidths) {
    RoundStep step = RoundStep::notBelow(1);
    for (const double width : {2.0, 2.5, 5.0, 10.0, 20.0, 25.0}) {
        step = step.wider();
        EXPECT_EQ(step.width(), width);
    }
}

TEST(RoundStep, FindsTheMultiplesAroundAnAmount) {
    const RoundStep fifty = RoundStep::notBelow(50);
    EXPECT_EQ(fifty.countUpTo(120), 2);
    EXPECT_EQ(fifty.countFrom(120), 3);
    EXPECT_EQ(fifty.countUpTo(150), 3);
    EXPECT_EQ(fifty.countFrom(150), 3);
    EXPECT_EQ(fifty.countUpTo(0), 0);
    EXPECT_EQ(fifty.countFrom(0), 0);
}

TEST(RoundStep, CountsStepsOfCentsWithoutDrift) {
    const RoundStep cent = RoundStep::notBelow(0.01);
    for (int i = 0; i < 10'000; ++i) {
        const double amount = i / 100.0;
        ASSERT_EQ(cent.times(i), amount);
        ASSERT_EQ(cent.countUpTo(amount), i);
        ASSERT_EQ(cent.countFrom(amount), i);
    }
}

} // namespace
} // namespace rungwise
