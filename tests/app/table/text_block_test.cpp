// SPDX-License-Identifier: GPL-3.0-or-later
// A block that reuses its lines stands as one that was laid out anew.
#include "app/table/text_block.h"

#include <QApplication>
#include <gtest/gtest.h>

namespace rungwise::app {
namespace {

TableLook look(Qt::LayoutDirection direction = Qt::LeftToRight) {
    return TableLook::of(QApplication::font(), QApplication::palette(), direction);
}

TextBlock block(const QString& text, const TableLook& look, int lines = 12) {
    return {{.text = text, .runs = {{4, 6, TextStyle::Note}, {12, 2, TextStyle::Number}}},
            {.font = look.body, .line = look.measures.line, .mostLines = lines},
            look};
}

const std::vector<QString>& texts() {
    static const std::vector<QString> all{
        QStringLiteral("Works with engineering, oversees the product team, coordinates whatever a "
                       "complex product-needs (and more) at 12.5 % of the time"),
        QString::fromUtf8(
            "製品の全体を見渡し、複数のチームを率いて、戦略を立て、実行する責任を負います。"),
        QString::fromUtf8("يقود تطوير المنتج مع فريق كبير من المهندسين في Berlin and elsewhere"),
        QStringLiteral("Averyveryverylongwordthatdoesnotfitintoanyline and a short one"),
        QStringLiteral("One line\u2028and another\u2028and a third one that is longer")};
    return all;
}

TEST(TextBlock, ReusedLinesBreakWhereFreshOnesDo) {
    const TableLook made = look();
    for (const QString& text : texts()) {
        TextBlock reused = block(text, made);
        for (int width = 60; width < 700; ++width) {
            TextBlock fresh = block(text, made);
            const BlockWidth room{.width = width, .indent = width % 2 == 0 ? 40 : 0};
            ASSERT_EQ(reused.layOut(room), fresh.layOut(room)) << width << qPrintable(text);
            ASSERT_EQ(reused.lineCount(), fresh.lineCount()) << width << qPrintable(text);
        }
    }
}

TEST(TextBlock, ElidesAfterItsLastLine) {
    const TableLook made = look();
    TextBlock two = block(texts().front(), made, 2);
    two.layOut({.width = 150, .indent = 0});
    EXPECT_EQ(two.lineCount(), 2);
    EXPECT_TRUE(two.isElided());
    EXPECT_LE(two.textWidth(), 150);
    two.layOut({.width = 2000, .indent = 0});
    EXPECT_FALSE(two.isElided());
    EXPECT_EQ(two.lineCount(), 1);
}

TEST(TextBlock, LinesAreEvenlySpaced) {
    const TableLook made = look();
    TextBlock text = block(texts().front(), made);
    const int one = text.layOut({.width = 5000, .indent = 0});
    const int several = text.layOut({.width = 200, .indent = 0});
    EXPECT_EQ(several - one, (text.lineCount() - 1) * made.measures.line);
}

} // namespace
} // namespace rungwise::app
