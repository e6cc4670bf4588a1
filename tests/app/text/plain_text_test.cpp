// SPDX-License-Identifier: GPL-3.0-or-later
// Text from files is shown as it is, never as markup.
#include "app/text/plain_text.h"

#include <gtest/gtest.h>

namespace rungwise::app {
namespace {

TEST(PlainText, EscapesToolTips) {
    EXPECT_EQ(toolTipText(QStringLiteral("a <b>&</b>\nc")),
              QStringLiteral("<p>a &lt;b&gt;&amp;&lt;/b&gt;<br/>c</p>"));
    EXPECT_TRUE(toolTipText({}).isEmpty());
}

TEST(Breakable, OnlyLongWordsGetPlacesToBreak) {
    EXPECT_EQ(breakable(QStringLiteral("abcd efgh"), 4), QStringLiteral("abcd efgh"));
    EXPECT_EQ(breakable(QStringLiteral("abcdefghi"), 4), QStringLiteral("abcd\u200befgh\u200bi"));
    EXPECT_EQ(breakable({}, 4), QString());
}

} // namespace
} // namespace rungwise::app
