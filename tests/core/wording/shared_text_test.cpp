// SPDX-License-Identifier: GPL-3.0-or-later
// Texts must outlive their pool and must not disturb each other.
#include "core/wording/shared_text.h"

#include <gtest/gtest.h>

#include <string>
#include <vector>

namespace rungwise {
namespace {

TEST(SharedText, KeepsItsTextWhenThePoolIsGone) {
    std::vector<SharedText> kept;
    {
        TextPool pool;
        for (int i = 0; i < 5000; ++i) kept.push_back(pool.keep("text " + std::to_string(i)));
    }
    for (int i = 0; i < 5000; ++i) {
        EXPECT_EQ(kept[static_cast<std::size_t>(i)].view(), "text " + std::to_string(i));
    }
}

TEST(SharedText, TakesTextsLargerThanABlock) {
    TextPool pool;
    const std::string large(100'000, 'x');
    const SharedText before = pool.keep("before");
    const SharedText kept = pool.keep(large);
    EXPECT_EQ(kept.view(), large);
    EXPECT_EQ(before.view(), "before");
    EXPECT_EQ(pool.keep("after").view(), "after");
}

TEST(SharedText, ComparesByText) {
    TextPool pool;
    EXPECT_EQ(pool.keep("same"), SharedText{"same"});
    EXPECT_NE(pool.keep("same"), SharedText{"other"});
    EXPECT_EQ(pool.keep(""), SharedText{});
    EXPECT_TRUE(SharedText{""}.empty());
}

} // namespace
} // namespace rungwise
