// SPDX-License-Identifier: GPL-3.0-or-later
// Sorting by digits gives what sorting by comparison gives.
#include "core/pay/rising_amounts.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <cmath>
#include <limits>
#include <random>

namespace rungwise {
namespace {

std::mt19937 dice;

double whole() {
    return std::uniform_int_distribution<int>{0, 200'000}(dice);
}

double inCents() {
    return std::uniform_int_distribution<int>{0, 20'000'000}(dice) / 100.0;
}

double ofAnySize() {
    return std::exp2(std::uniform_real_distribution<double>{-1074, 1023}(dice));
}

double same() {
    return 90'000;
}

using Draw = double (*)();

class RisingAmounts : public ::testing::TestWithParam<Draw> {};

TEST_P(RisingAmounts, AreSortedHoweverManyThereAre) {
    for (const std::size_t count : {0U, 1U, 2U, 255U, 256U, 257U, 20'000U}) {
        std::vector<double> amounts(count);
        std::ranges::generate(amounts, GetParam());
        std::vector<double> expected = amounts;
        std::ranges::sort(expected);
        sortRising(amounts);
        EXPECT_EQ(amounts, expected) << count;
    }
}

INSTANTIATE_TEST_SUITE_P(Draws, RisingAmounts,
                         ::testing::Values(&whole, &inCents, &ofAnySize, &same));

TEST(RisingAmounts, KeepZeroFirstAndTheLargestLast) {
    std::vector<double> amounts(1000, 5);
    amounts[10] = 1e15;
    amounts[500] = 0;
    amounts[700] = std::numeric_limits<double>::denorm_min();
    sortRising(amounts);
    EXPECT_EQ(amounts[0], 0);
    EXPECT_EQ(amounts[1], std::numeric_limits<double>::denorm_min());
    EXPECT_EQ(amounts[2], 5);
    EXPECT_EQ(amounts.back(), 1e15);
}

} // namespace
} // namespace rungwise
