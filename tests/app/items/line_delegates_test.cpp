// SPDX-License-Identifier: GPL-3.0-or-later
// Sizes and places of what lines draw.
#include "app/items/line_delegate.h"
#include "app/items/line_painting.h"
#include "app/items/role_delegate.h"

#include <QImage>
#include <QPainter>
#include <gtest/gtest.h>

#include <tuple>

namespace rungwise::app {
namespace {

TEST(RoleDelegate, TheBoxIsLargeEnoughAndOnTheLeadingEdge) {
    const QRect line(0, 100, 200, 40);
    const QFontMetrics metrics{QFont()};
    const QRect left = RoleDelegate::boxPlace(line, metrics, Qt::LeftToRight);
    const QRect right = RoleDelegate::boxPlace(line, metrics, Qt::RightToLeft);
    EXPECT_EQ(left.left(), line.left());
    EXPECT_EQ(right.right(), line.right());
    EXPECT_GE(left.width(), 24);
    EXPECT_EQ(left.height(), line.height());
}

TEST(LineDelegate, TheCrossIsLargeEnoughAndOnTheTrailingEdge) {
    const QRect line(0, 0, 200, 20);
    EXPECT_EQ(LineDelegate::removePlace(line, Qt::LeftToRight).right(), line.right());
    EXPECT_EQ(LineDelegate::removePlace(line, Qt::RightToLeft).left(), line.left());
    EXPECT_GE(LineDelegate::removePlace(line, Qt::LeftToRight).width(), 24);
}

TEST(LineDelegate, LinesAreHighEnoughForAnyFont) {
    for (const double points : {4.0, 9.0, 24.0}) {
        QStyleOptionViewItem option;
        option.font.setPointSizeF(points);
        option.fontMetrics = QFontMetrics(option.font);
        const int text = option.fontMetrics.height();
        EXPECT_GE(LineDelegate(LineParts::Name).sizeHint(option, {}).height(), qMax(24, text));
        EXPECT_GE(RoleDelegate().sizeHint(option, {}).height(), qMax(24, text * 3 / 2));
    }
}

TEST(LinePainting, ShortensToTheRoomThereIs) {
    QImage image(200, 30, QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    const MarkedText text{QString(120, u'W'), 2, 100};
    const int width =
        paintLineText(painter, QRect(0, 0, 80, 30), text, {QFont(), Qt::black}, Qt::LeftToRight);
    painter.end();
    EXPECT_LE(width, 80);
    EXPECT_GT(width, 40);
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 82; x < image.width(); ++x) ASSERT_EQ(image.pixel(x, y), 0xFFFFFFFF);
    }
}

TEST(LinePainting, StandsAtTheLeadingEdge) {
    for (const auto direction : {Qt::LeftToRight, Qt::RightToLeft}) {
        QImage image(200, 30, QImage::Format_RGB32);
        image.fill(Qt::white);
        QPainter painter(&image);
        std::ignore = paintLineText(painter, image.rect(), {QStringLiteral("WWW")},
                                    {QFont(), Qt::black}, direction);
        painter.end();
        const bool isLeft = direction == Qt::LeftToRight;
        const QImage empty = image.copy(isLeft ? 100 : 0, 0, 100, 30);
        QImage white(100, 30, QImage::Format_RGB32);
        white.fill(Qt::white);
        EXPECT_EQ(empty, white);
        EXPECT_NE(image.copy(isLeft ? 0 : 100, 0, 100, 30), white);
    }
}

} // namespace
} // namespace rungwise::app
