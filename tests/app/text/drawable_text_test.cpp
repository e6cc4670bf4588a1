// SPDX-License-Identifier: GPL-3.0-or-later
// What may be drawn.
#include "app/text/drawable_text.h"

#include <gtest/gtest.h>

namespace rungwise::app {
namespace {

TEST(DrawableText, KeepsWordsOfAnyScript) {
    const QString text = QStringLiteral("Ärztin · 产品经理 · مدير · 😀 <b>&amp;");
    EXPECT_EQ(drawableText(text), text);
}

TEST(DrawableText, StripsWhatXmlForbids) {
    const QString hostile = QStringLiteral("a") + QChar(0x01) + QStringLiteral("b\nc\td") +
                            QChar(0xFFFE) + QChar(0xFFFF) + QChar(0xD800) + QStringLiteral("e") +
                            QChar(0x85) + QChar(0x2028);
    EXPECT_EQ(drawableText(hostile), QStringLiteral("a b c de"));
}

} // namespace
} // namespace rungwise::app
