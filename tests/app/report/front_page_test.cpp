// SPDX-License-Identifier: GPL-3.0-or-later
// A picture before the text takes the smallest sheet on which it can be read.
#include "app/report/front_page.h"

#include "app/report/pdf_writer.h"
#include "tests/app/report/sample_report.h"

#include <QRegularExpression>
#include <gtest/gtest.h>

namespace rungwise::app {
namespace {

Drawing drawingOf(const QSizeF& size) {
    return {.size = size, .paint = [size](QPainter& painter) {
                painter.fillRect(QRectF(QPointF(0, 0), size), Qt::lightGray);
            }};
}

QPageSize::PageSizeId sheetOf(const QSizeF& size) {
    const auto page = frontPage(drawingOf(size), 11);
    return page ? page->layout.pageSize().id() : QPageSize::Custom;
}

/// "595x842" for each page.
QStringList pagesOf(const QByteArray& pdf) {
    static const QRegularExpression box(QStringLiteral("MediaBox \\[0 0 (\\d+)[.\\d]* (\\d+)"));
    QStringList pages;
    auto matches = box.globalMatch(QString::fromLatin1(pdf));
    while (matches.hasNext()) {
        const auto match = matches.next();
        pages << match.captured(1) + u'x' + match.captured(2);
    }
    return pages;
}

TEST(FrontPage, TakesTheSmallestSheetThatKeepsLettersReadable) {
    EXPECT_EQ(sheetOf({700, 900}), QPageSize::A4);
    EXPECT_EQ(sheetOf({1300, 1100}), QPageSize::A3);
    EXPECT_EQ(sheetOf({5000, 3000}), QPageSize::A0);
    EXPECT_EQ(sheetOf({50'000, 3000}), QPageSize::Custom) << "no sheet";
    EXPECT_FALSE(frontPage(drawingOf({0, 0}), 11).has_value());
}

TEST(FrontPage, LiesOnItsSideForWhatIsWide) {
    EXPECT_EQ(frontPage(drawingOf({1000, 500}), 11)->layout.orientation(), QPageLayout::Landscape);
    EXPECT_EQ(frontPage(drawingOf({500, 1000}), 11)->layout.orientation(), QPageLayout::Portrait);
}

TEST(FrontPage, KeepsTheShapeAndNeverBlowsUp) {
    const QRectF body(10, 20, 1000, 500);
    const QRectF small = placeOnFront(drawingOf({100, 50}), body, 1);
    EXPECT_DOUBLE_EQ(small.width(), 75);
    EXPECT_DOUBLE_EQ(small.center().x(), body.center().x());
    const QRectF large = placeOnFront(drawingOf({4000, 1000}), body, 1);
    EXPECT_DOUBLE_EQ(large.width(), 1000);
    EXPECT_DOUBLE_EQ(large.height(), 250);
    EXPECT_TRUE(body.contains(large));
}

TEST(FrontPage, StandsBeforeTheText) {
    const Report report = test::sampleReport(2, 3);
    const auto front = frontPage(drawingOf({1300, 1100}), 11);
    ASSERT_TRUE(front.has_value());
    const QStringList pages = pagesOf(makePdf(report, *front));
    const QStringList text = pagesOf(makePdf(report));
    ASSERT_EQ(pages.size(), text.size() + 1);
    EXPECT_EQ(pages.mid(1), text);
    EXPECT_EQ(pages.front(), QStringLiteral("1191x842"));
}

} // namespace
} // namespace rungwise::app
