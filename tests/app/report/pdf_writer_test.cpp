// SPDX-License-Identifier: GPL-3.0-or-later
// PDF files are well-formed, hold text instead of pictures, and turn for many roles.
#include "app/report/pdf_writer.h"

#include "tests/app/report/sample_report.h"

#include <QRegularExpression>
#include <QSize>
#include <gtest/gtest.h>

namespace rungwise::app {
namespace {

qsizetype pagesOf(const QByteArray& pdf) {
    return pdf.count("/Type /Page\n");
}

/// Width and height in points, rounded.
QSize sizeOf(const QByteArray& pdf) {
    static const QRegularExpression box(QStringLiteral("MediaBox \\[0 0 (\\d+)[.\\d]* (\\d+)"));
    const auto match = box.match(QString::fromLatin1(pdf));
    return {match.captured(1).toInt(), match.captured(2).toInt()};
}

TEST(PdfWriter, WritesFontsAndNoPictures) {
    const QByteArray pdf = makePdf(test::sampleReport(2, 3));
    EXPECT_TRUE(pdf.startsWith("%PDF-1."));
    EXPECT_TRUE(pdf.trimmed().endsWith("%%EOF"));
    EXPECT_TRUE(pdf.contains("/FontFile2"));
    EXPECT_FALSE(pdf.contains("/Subtype /Image"));
    EXPECT_EQ(pagesOf(pdf), 1);
}

TEST(PdfWriter, TakesAsManyPagesAsItNeeds) {
    EXPECT_GT(pagesOf(makePdf(test::sampleReport(2, 40))), 3);
}

TEST(PdfWriter, TurnsThePageForMoreThanThreeRoles) {
    const QSize upright = sizeOf(makePdf(test::sampleReport(3, 1)));
    const QSize wide = sizeOf(makePdf(test::sampleReport(4, 1)));
    EXPECT_LT(upright.width(), upright.height());
    EXPECT_EQ(wide, upright.transposed());
}

TEST(PdfWriter, SurvivesAnyText) {
    Report report = test::sampleReport(2, 1);
    report.title = std::string(5000, 'W');
    report.blocks.emplace_back(
        ReportParagraph{{{"产品经理 مدير المنتج 👩‍👩‍👧 "
                          "a\u0301\u0301\u0301 \u202Eright\u2028line\u200B"},
                         {std::string(10'000, 'x')}}});
    EXPECT_GE(pagesOf(makePdf(report)), 2);
}

} // namespace
} // namespace rungwise::app
