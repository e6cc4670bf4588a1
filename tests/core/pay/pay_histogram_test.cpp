// SPDX-License-Identifier: GPL-3.0-or-later
// Histograms count every amount once, in few round bins.
#include "core/pay/pay_histogram.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <algorithm>
#include <cmath>
#include <random>

namespace rungwise {
namespace {

using ::testing::ElementsAre;
using ::testing::IsEmpty;

TEST(PayHistogram, HasNoBinsWithoutAmounts) {
    EXPECT_THAT(payHistogram({}), IsEmpty());
}

TEST(PayHistogram, PutsEqualAmountsIntoOneBin) {
    const std::vector<double> amounts(5, 110'000.0);
    EXPECT_THAT(payHistogram(amounts), ElementsAre(PayBin{100'000, 120'000, 5}));
    EXPECT_THAT(payHistogram(std::vector<double>{0.0}), ElementsAre(PayBin{0, 0.01, 1}));
}

TEST(PayHistogram, TakesTheRoundWidthNextToFreedmansAndDiaconis) {
    // Quarters at 20.75 and 60.25, 8 amounts: 2 · 39.5 / 2 = 39.5, in round steps 50.
    const std::vector<double> amounts{3, 14, 23, 31, 44, 58, 67, 99};
    EXPECT_THAT(payHistogram(amounts), ElementsAre(PayBin{0, 50, 5}, PayBin{50, 100, 3}));
}

TEST(PayHistogram, CountsAnAmountOnAnEdgeInTheUpperBinButTheHighestInTheLast) {
    const std::vector<double> amounts{0, 10, 50, 50, 60, 100, 100, 100};
    EXPECT_THAT(payHistogram(amounts), ElementsAre(PayBin{0, 100, 8}));
    const std::vector<double> more{0, 10, 20, 30, 40, 50, 60, 70, 80, 90, 100, 50, 50, 50, 50, 50};
    std::vector<double> rising = more;
    std::ranges::sort(rising);
    EXPECT_THAT(payHistogram(rising),
                ElementsAre(PayBin{0, 20, 2}, PayBin{20, 40, 2}, PayBin{40, 60, 7},
                            PayBin{60, 80, 2}, PayBin{80, 100, 3}));
}

TEST(PayHistogram, HasNoMoreThanFortyBinsHoweverFarAnAmountLiesOut) {
    std::vector<double> amounts;
    for (int i = 0; i < 1000; ++i) amounts.push_back(50'000 + i);
    amounts.push_back(1e15);
    const auto bins = payHistogram(amounts);
    EXPECT_LE(bins.size(), 40U);
    EXPECT_EQ(bins.front().count, 1000U);
    EXPECT_EQ(bins.back().count, 1U);
}

TEST(PayHistogram, HasBinsWhereHalfOfTheAmountsAreEqual) {
    std::vector<double> amounts(100, 60'000.0);
    amounts.push_back(120'000);
    const auto bins = payHistogram(amounts);
    EXPECT_GT(bins.size(), 1U);
    EXPECT_EQ(bins.front().count, 100U);
    EXPECT_EQ(bins.back().count, 1U);
}

TEST(PayHistogram, HoldsHugeAmountsThatHardlyDiffer) {
    const std::vector<double> amounts{1e15 - 0.25, 1e15 - 0.125, 1e15};
    const auto bins = payHistogram(amounts);
    ASSERT_FALSE(bins.empty());
    EXPECT_LE(bins.front().from, amounts.front());
    EXPECT_GE(bins.back().to, amounts.back());
}

double randomAmount(std::mt19937_64& engine) {
    const double fraction = static_cast<double>(engine() >> 11U) / 9007199254740992.0;
    return std::round(fraction * std::pow(10.0, static_cast<double>(engine() % 16)) * 100) / 100;
}

std::size_t countedBetween(const std::vector<double>& rising, const PayBin& bin, bool isLast) {
    return static_cast<std::size_t>(std::ranges::count_if(rising, [&](double amount) {
        return bin.from <= amount && (amount < bin.to || (isLast && amount == bin.to));
    }));
}

TEST(PayHistogram, CountsEveryAmountOnce) {
    std::mt19937_64 engine{7};
    for (int round = 0; round < 2'000; ++round) {
        std::vector<double> rising(1 + engine() % 60);
        for (double& amount : rising) amount = randomAmount(engine);
        std::ranges::sort(rising);
        const auto bins = payHistogram(rising);
        ASSERT_FALSE(bins.empty());
        ASSERT_LE(bins.size(), 40U);
        ASSERT_LE(bins.front().from, rising.front());
        ASSERT_GE(bins.back().to, rising.back());
        std::size_t total = 0;
        for (std::size_t i = 0; i < bins.size(); ++i) {
            ASSERT_EQ(bins[i].count, countedBetween(rising, bins[i], i + 1 == bins.size()));
            ASSERT_TRUE(i == 0 || bins[i].from == bins[i - 1].to);
            total += bins[i].count;
        }
        ASSERT_EQ(total, rising.size());
    }
}

} // namespace
} // namespace rungwise
