// SPDX-License-Identifier: GPL-3.0-or-later
// Words can be selected, and nobody sees when that began.
#include "app/pages/selectable_label.h"

#include <QEnterEvent>
#include <QPixmap>
#include <QTest>
#include <gtest/gtest.h>

namespace rungwise::app {
namespace {

class SelectableLabelTest : public ::testing::Test {
protected:
    SelectableLabelTest() {
        label_.setText(QStringLiteral(
            "Product Lead is paid 17.1 % more than Product Manager, in total pay of one country; "
            "two sources agree on it."));
        label_.resize(220, label_.heightForWidth(220));
    }

    QLabel& label() { return label_; }

    void comeWithTheMouse() {
        QEnterEvent enter(QPointF(3, 3), QPointF(3, 3), QPointF(3, 3));
        QCoreApplication::sendEvent(&label_, &enter);
    }

private:
    SelectableLabel label_;
};

TEST_F(SelectableLabelTest, ComingWithTheMouseMovesNoLetter) {
    const QImage before = label().grab().toImage();
    const int height = label().heightForWidth(220);
    ASSERT_FALSE(label().textInteractionFlags().testFlag(Qt::TextSelectableByMouse));
    comeWithTheMouse();
    EXPECT_TRUE(label().textInteractionFlags().testFlag(Qt::TextSelectableByMouse));
    EXPECT_TRUE(label().textInteractionFlags().testFlag(Qt::TextSelectableByKeyboard));
    EXPECT_EQ(label().grab().toImage(), before);
    EXPECT_EQ(label().heightForWidth(220), height);
}

TEST_F(SelectableLabelTest, WishesForALineAndTakesTheHeightOfItsWidth) {
    const int line = label().fontMetrics().height();
    EXPECT_EQ(label().sizeHint().height(), line);
    EXPECT_EQ(label().minimumSizeHint().height(), line);
    EXPECT_GT(label().sizeHint().width(), label().minimumSizeHint().width());
    EXPECT_GE(label().heightForWidth(220), 3 * line);
}

TEST_F(SelectableLabelTest, IsAsHighAsItsTextAndFontAskAnewEachTime) {
    const int before = label().heightForWidth(220);
    QFont large = label().font();
    large.setPointSizeF(2 * large.pointSizeF());
    label().setFont(large);
    EXPECT_GT(label().heightForWidth(220), before);
    label().setText(QStringLiteral("short"));
    EXPECT_LT(label().heightForWidth(220), before);
}

TEST_F(SelectableLabelTest, AFirstPressSelectsAlready) {
    label().show();
    QTest::mouseDClick(&label(), Qt::LeftButton, {}, QPoint(10, 8));
    EXPECT_EQ(label().selectedText(), QStringLiteral("Product"));
}

TEST_F(SelectableLabelTest, ShowsMarkupAsItIs) {
    label().setText(QStringLiteral("<b>R&D</b>"));
    comeWithTheMouse();
    label().setSelection(0, 10);
    EXPECT_EQ(label().selectedText(), QStringLiteral("<b>R&D</b>"));
}

} // namespace
} // namespace rungwise::app
