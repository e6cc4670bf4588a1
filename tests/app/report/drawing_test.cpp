// SPDX-License-Identifier: GPL-3.0-or-later
// Drawings keep their shape and their letters wherever they land on paper.
#include "app/report/drawing.h"

#include "app/report/pdf_writer.h"
#include "tests/app/report/sample_report.h"

#include <QProcess>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QTemporaryFile>
#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace rungwise::app {
namespace {

using ::testing::HasSubstr;

Drawing drawingOf(const QSizeF& size) {
    return {.size = size, .paint = [size](QPainter& painter) {
                painter.fillRect(QRectF(QPointF(0, 0), size), Qt::lightGray);
                painter.setPen(Qt::black);
                QFont font;
                font.setPixelSize(14); // units of the drawing
                painter.setFont(font);
                painter.drawText(QPointF(10, 20), QStringLiteral("Words of the drawing"));
                painter.drawText(QPointF(10, size.height() - 10), QStringLiteral("Its last words"));
            }};
}

/// Heights of the pages in points, rounded down.
QList<int> heightsOf(const QByteArray& pdf) {
    static const QRegularExpression box(QStringLiteral("MediaBox \\[0 0 \\d+[.\\d]* (\\d+)"));
    QList<int> heights;
    auto matches = box.globalMatch(QString::fromLatin1(pdf));
    while (matches.hasNext()) heights.append(matches.next().captured(1).toInt());
    return heights;
}

std::string textOf(const QByteArray& pdf) {
    QTemporaryFile file;
    EXPECT_TRUE(file.open());
    file.write(pdf);
    file.flush();
    QProcess reader;
    reader.start(QStandardPaths::findExecutable(QStringLiteral("pdftotext")),
                 {file.fileName(), QStringLiteral("-")});
    EXPECT_TRUE(reader.waitForFinished());
    return reader.readAllStandardOutput().toStdString();
}

TEST(Drawing, FitsIntoTheWidthAndTheRoom) {
    const QSizeF room(1000, 600);
    EXPECT_EQ(sizeWithinText(drawingOf({500, 200}), room), QSizeF(1000, 400));
    EXPECT_EQ(sizeWithinText(drawingOf({500, 400}), room), QSizeF(750, 600));
    EXPECT_TRUE(sizeWithinText(drawingOf({500, 1000}), room).isEmpty()) << "too small to be read";
    EXPECT_TRUE(sizeWithinText(drawingOf({500, 200}), QSizeF()).isEmpty());
    EXPECT_TRUE(sizeWithinText(drawingOf({500, 200}), {1000, -5}).isEmpty());
    EXPECT_TRUE(sizeWithinText(drawingOf({0, 0}), room).isEmpty());
}

TEST(Drawing, StandsAmongTheTextAsVectors) {
    const Report report = test::sampleReport(2, 1);
    const QByteArray pdf = makePdf(report, drawingOf({800, 300}));
    EXPECT_FALSE(pdf.contains("/Subtype /Image"));
    EXPECT_EQ(heightsOf(pdf), heightsOf(makePdf(report)));
    if (QStandardPaths::findExecutable(QStringLiteral("pdftotext")).isEmpty()) {
        GTEST_SKIP() << "pdftotext is not installed (package poppler-utils)";
    }
    const std::string text = textOf(pdf);
    EXPECT_THAT(text, HasSubstr("Words of the drawing"));
    EXPECT_THAT(text, HasSubstr("Its last words"));
    EXPECT_LT(text.find("Subtitle"), text.find("Words of the drawing"));
    EXPECT_LT(text.find("Its last words"), text.find("In short"));
}

/// The words of each page.
std::vector<std::string> pagesOf(const QByteArray& pdf) {
    std::vector<std::string> pages;
    for (const QByteArray& page : QByteArray::fromStdString(textOf(pdf)).split('\f')) {
        pages.push_back(page.toStdString());
    }
    return pages;
}

TEST(Drawing, ShrinksToStandBelowALongTitle) {
    if (QStandardPaths::findExecutable(QStringLiteral("pdftotext")).isEmpty()) {
        GTEST_SKIP() << "pdftotext is not installed (package poppler-utils)";
    }
    Report report = test::sampleReport(4, 1); // on its side
    for (int i = 0; i < 8; ++i) report.title += " and the long title of another role";
    // At three quarters of the page it would not fit below these lines.
    const auto pages = pagesOf(makePdf(report, drawingOf({800, 450})));
    EXPECT_THAT(pages.front(), HasSubstr("Its last words"));
}

TEST(Drawing, LeavesTheFirstPageToTheFirstSectionWhereItHasNoRoom) {
    if (QStandardPaths::findExecutable(QStringLiteral("pdftotext")).isEmpty()) {
        GTEST_SKIP() << "pdftotext is not installed (package poppler-utils)";
    }
    Report report = test::sampleReport(4, 1);
    for (int i = 0; i < 16; ++i) report.title += " and the long title of another role";
    const auto pages = pagesOf(makePdf(report, drawingOf({800, 500})));
    ASSERT_GE(pages.size(), 2U);
    EXPECT_THAT(pages[0], HasSubstr("Another finding"));
    EXPECT_THAT(pages[1], HasSubstr("Words of the drawing"));
    EXPECT_THAT(pages[1], HasSubstr("Its last words"));
    EXPECT_THAT(pages[1], ::testing::Not(HasSubstr("First section")));
}

TEST(Drawing, TakesALongPageOfItsOwnWhereItIsHigh) {
    const Report report = test::sampleReport(2, 3);
    const QList<int> without = heightsOf(makePdf(report));
    const QList<int> with = heightsOf(makePdf(report, drawingOf({500, 4000})));
    ASSERT_EQ(with.size(), without.size() + 1);
    EXPECT_EQ(with.mid(0, without.size()), without);
    EXPECT_GT(with.last(), 3500);
    const QList<int> endless = heightsOf(makePdf(report, drawingOf({500, 400'000})));
    EXPECT_LE(endless.last(), 14'400) << "readers refuse more";
}

} // namespace
} // namespace rungwise::app
