// SPDX-License-Identifier: GPL-3.0-or-later
// How text wraps.
#include "app/look/wrapping_text.h"

#include <QApplication>
#include <QFontMetricsF>
#include <gtest/gtest.h>

namespace rungwise::app {
namespace {

class WrappingTextTest : public ::testing::Test {
protected:
    static QString joined(const WrappingText& text, qreal width) {
        QStringList lines;
        for (const TextLine& line : text.lines(width)) lines += line.text;
        return lines.join(u' ');
    }
    QFont font_ = QApplication::font();
};

TEST_F(WrappingTextTest, AWordAsWideAsTheNarrowestColumnStaysWhole) {
    const QString words = QStringLiteral("Expansion Internationalisierung");
    const qreal line = QFontMetricsF(font_).height();
    const qreal word =
        QFontMetricsF(font_).horizontalAdvance(QStringLiteral("Internationalisierung"));
    ASSERT_GT(word, WrappingText::usualWord * line);
    const WrappingText whole(words, font_, word / line + 1);
    EXPECT_EQ(whole.lines(word + 1).at(1).text, QStringLiteral("Internationalisierung"));
}

TEST_F(WrappingTextTest, ShortTextStaysOnOneLine) {
    const WrappingText text(QStringLiteral("Product Manager"), font_);
    EXPECT_EQ(text.lineCount(text.width()), 1U);
    EXPECT_EQ(text.lineCount(text.width() - 2), 2U);
    EXPECT_EQ(WrappingText(QString(), font_).lineCount(10), 0U);
}

TEST_F(WrappingTextTest, LosesNoWordAndKeepsToTheWidth) {
    const QString words = QStringLiteral("one two three four five six seven eight nine ten eleven");
    const WrappingText text(words, font_);
    for (qreal width = 60; width < text.width(); width += 13) {
        EXPECT_EQ(joined(text, width), words);
        EXPECT_EQ(text.lines(width).size(), text.lineCount(width));
        for (const TextLine& line : text.lines(width)) EXPECT_LE(line.width, width);
    }
}

TEST_F(WrappingTextTest, BreaksAWordThatIsWiderThanTheLine) {
    const QString word(120, u'm');
    const WrappingText text(word, font_);
    QString all;
    for (const TextLine& line : text.lines(100)) {
        EXPECT_LE(line.width, 100);
        all += line.text;
    }
    EXPECT_EQ(all, word);
}

} // namespace
} // namespace rungwise::app
