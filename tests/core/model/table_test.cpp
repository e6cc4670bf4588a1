// SPDX-License-Identifier: GPL-3.0-or-later
// Tables: mentioned before defined, defined once, found by id.
#include "core/model/table.h"

#include "core/model/structure.h"

#include <gtest/gtest.h>

#include <string>

namespace rungwise {
namespace {

using Levels = Table<Level, LevelTag>;

LevelId id(const char* text) {
    return *LevelId::parse(text);
}

TEST(Table, GivesAMentionedIdItsIndexAndKeepsIt) {
    Levels levels;
    const auto mentioned = levels.mention(id("senior"));
    EXPECT_FALSE(levels.isKnown(mentioned));
    EXPECT_FALSE(levels.find("senior"));
    EXPECT_EQ(levels.mentioned("senior"), mentioned);
    EXPECT_EQ(levels[mentioned].id.text(), "senior");
    EXPECT_TRUE(
        levels.define({.id = id("senior"), .name = {.text = "Senior", .translations = {}}}));
    EXPECT_EQ(levels.find("senior"), mentioned);
    EXPECT_EQ(levels[mentioned].name.text, "Senior");
    EXPECT_EQ(levels.size(), 1U);
}

TEST(Table, DefinesAnIdOnce) {
    Levels levels;
    EXPECT_TRUE(levels.define({.id = id("a"), .name = {.text = "First", .translations = {}}}));
    EXPECT_FALSE(levels.define({.id = id("a"), .name = {.text = "Second", .translations = {}}}));
    EXPECT_EQ(levels[*levels.find("a")].name.text, "First");
    EXPECT_EQ(levels.inOrder().size(), 1U);
}

TEST(Table, RanksByDefinitionNotByMention) {
    Levels levels;
    const auto senior = levels.mention(id("senior"));
    levels.define({.id = id("junior")});
    levels.mention(id("nobody"));
    levels.define({.id = id("senior")});
    ASSERT_EQ(levels.inOrder().size(), 2U);
    EXPECT_EQ(levels[levels.inOrder()[0]].id.text(), "junior");
    EXPECT_EQ(levels.inOrder()[1], senior);
    EXPECT_EQ(levels.rank(senior), 1U);
    EXPECT_EQ(levels.size(), 3U) << "what was only mentioned has an index, too";
}

TEST(Table, FindsEveryOneOfMany) {
    Levels levels;
    for (int i = 0; i < 10'000; ++i) {
        levels.define({.id = id(("level-" + std::to_string(i)).c_str())});
    }
    for (int i = 0; i < 10'000; i += 37) {
        const auto found = levels.find("level-" + std::to_string(i));
        ASSERT_TRUE(found);
        EXPECT_EQ(levels.rank(*found), static_cast<std::size_t>(i));
    }
    EXPECT_FALSE(levels.find("level-10000"));
}

} // namespace
} // namespace rungwise
