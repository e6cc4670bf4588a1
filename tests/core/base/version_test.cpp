// SPDX-License-Identifier: GPL-3.0-or-later
// The version is what a release calls itself: three numbers.
#include "core/base/version.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <string_view>

namespace rungwise {
namespace {

TEST(ProgramVersion, IsThreeNumbersWithDots) {
    const std::string_view version = programVersion();
    EXPECT_EQ(std::ranges::count(version, '.'), 2);
    EXPECT_TRUE(
        std::ranges::all_of(version, [](char c) { return c == '.' || (c >= '0' && c <= '9'); }));
    EXPECT_NE(version.front(), '.');
    EXPECT_NE(version.back(), '.');
}

} // namespace
} // namespace rungwise
