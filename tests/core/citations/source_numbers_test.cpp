// SPDX-License-Identifier: GPL-3.0-or-later
// Short and long lists of source numbers behave alike.
#include "core/citations/source_numbers.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace rungwise {
namespace {

using ::testing::ElementsAre;

TEST(SourceNumbers, StaySortedAndHoldEachNumberOnce) {
    SourceNumbers numbers;
    for (const int number : {4, 2, 9, 2, 4, 1}) numbers.insert(number);
    EXPECT_THAT(static_cast<std::vector<int>>(numbers), ElementsAre(1, 2, 4, 9));
}

TEST(SourceNumbers, GrowBeyondWhatFitsInPlace) {
    SourceNumbers numbers;
    for (int number = 20; number > 0; --number) numbers.insert(number);
    ASSERT_EQ(numbers.size(), 20U);
    for (std::size_t i = 0; i < 20; ++i) EXPECT_EQ(numbers[i], static_cast<int>(i) + 1);
    numbers.insert(7);
    EXPECT_EQ(numbers.size(), 20U);
}

TEST(SourceNumbers, CompareByWhatTheyHold) {
    EXPECT_EQ(SourceNumbers({1, 2}), SourceNumbers(std::vector<int>{1, 2}));
    EXPECT_NE(SourceNumbers({1, 2}), SourceNumbers({1, 3}));
    EXPECT_EQ(SourceNumbers({1, 2, 3, 4, 5, 6}), SourceNumbers(std::vector<int>{1, 2, 3, 4, 5, 6}));
    EXPECT_TRUE(SourceNumbers{}.empty());
}

TEST(SourceNumbers, CopyIntoIndependentLists) {
    const SourceNumbers first{1, 2, 3, 4, 5, 6};
    SourceNumbers second = first;
    second.insert(7);
    EXPECT_EQ(first.size(), 6U);
    EXPECT_EQ(second.size(), 7U);
}

} // namespace
} // namespace rungwise
