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

TEST(Drawing, FitsIntoTheWidthAndAGoodPartOfThePage) {
    const QSizeF page(1000, 800);
    EXPECT_EQ(sizeWithinText(drawingOf({500, 200}), page), QSizeF(1000, 400));
    EXPECT_EQ(sizeWithinText(drawingOf({500, 400}), page), QSizeF(750, 600));
    EXPECT_TRUE(sizeWithinText(drawingOf({500, 1000}), page).isEmpty()) << "too small to be read";
    EXPECT_TRUE(sizeWithinText(drawingOf({500, 200}), QSizeF()).isEmpty());
    EXPECT_TRUE(sizeWithinText(drawingOf({0, 0}), page).isEmpty());
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
