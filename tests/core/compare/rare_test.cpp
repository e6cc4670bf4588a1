// SPDX-License-Identifier: GPL-3.0-or-later
// A rare value copies deeply and moves away.
#include "core/compare/rare.h"

#include <gtest/gtest.h>

#include <string>

namespace rungwise {
namespace {

TEST(Rare, HoldsNothingUntilItIsGivenAValue) {
    Rare<std::string> rare;
    EXPECT_FALSE(rare);
    rare = std::string{"text"};
    ASSERT_TRUE(rare.hasValue());
    EXPECT_EQ(*rare, "text");
    EXPECT_EQ(rare->size(), 4U);
    rare = Rare<std::string>{};
    EXPECT_FALSE(rare.hasValue());
}

TEST(Rare, CopiesDeeply) {
    const Rare<std::string> first{std::string{"one"}};
    Rare<std::string> second = first;
    EXPECT_EQ(*second, "one");
    EXPECT_NE(&*second, &*first);
    second = std::string{"two"};
    EXPECT_EQ(*first, "one");
}

TEST(Rare, TakesWhatAnOptionalHolds) {
    EXPECT_TRUE(Rare<int>{std::optional<int>{1}}.hasValue());
    EXPECT_FALSE(Rare<int>{std::optional<int>{}}.hasValue());
}

} // namespace
} // namespace rungwise
