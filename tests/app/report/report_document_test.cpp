// SPDX-License-Identifier: GPL-3.0-or-later
// Reports become documents word by word; nothing in them is read as markup.
#include "app/report/report_document.h"

#include "app/report/report_cursor.h"
#include "app/report/report_style.h"
#include "tests/app/report/sample_report.h"

#include <QTextFrame>
#include <gtest/gtest.h>

#include <cmath>

namespace rungwise::app {
namespace {

QString textOf(const Report& report) {
    return makeReportDocument(report).text->toPlainText();
}

QTextTable* firstTable(const QTextDocument& text) {
    for (QTextFrame* frame : text.rootFrame()->childFrames()) {
        if (auto* table = qobject_cast<QTextTable*>(frame)) return table;
    }
    return nullptr;
}

TEST(ReportDocument, HoldsTheWordsOfEveryBlock) {
    const QString text = textOf(test::sampleReport(2, 2));
    for (const char16_t* words :
         {u"Subtitle", u"Another finding", u"First section", u"3 of 4 differ", u"Below it",
          u"Role B", u"Second line", u"A paragraph", u"A book", u"page 3", u"https://example.org",
          u"different"}) {
        EXPECT_TRUE(text.contains(QStringView(words))) << QString::fromUtf16(words).toStdString();
    }
}

TEST(ReportDocument, TakesMarkupForText) {
    Report report = test::sampleReport(1, 0);
    report.blocks = {ReportParagraph{{{"<table><tr><td>x</td></tr></table> &amp;"}}}};
    const ReportDocument document = makeReportDocument(report);
    EXPECT_EQ(document.text->begin().text(), QStringLiteral("Title <b>& more</b>"));
    EXPECT_EQ(document.text->lastBlock().text(),
              QStringLiteral("<table><tr><td>x</td></tr></table> &amp;"));
    EXPECT_TRUE(document.text->rootFrame()->childFrames().isEmpty());
}

TEST(ReportDocument, SurvivesCharactersThatDocumentsUseThemselves) {
    EXPECT_EQ(documentText("a\uFDD0b\uFDD1c\uFFFCd\ne\u2029f"),
              QStringLiteral("a\uFFFDb\uFFFDc\uFFFDd\u2028e\u2028f"));
}

TEST(ReportDocument, RepeatsTheHeadOfTables) {
    const ReportDocument document = makeReportDocument(test::sampleReport(2, 3));
    const QTextTable* table = firstTable(*document.text);
    ASSERT_NE(table, nullptr);
    EXPECT_EQ(table->format().headerRowCount(), 1);
    EXPECT_EQ(table->rows(), 4);
    EXPECT_EQ(table->columns(), 3);
}

TEST(ReportDocument, RaisesSourceNumbers) {
    const ReportDocument document = makeReportDocument(test::sampleReport(1, 1));
    QTextCursor cursor(document.text.get());
    cursor = document.text->find(QStringLiteral("[1]"));
    ASSERT_FALSE(cursor.isNull());
    EXPECT_EQ(cursor.charFormat().verticalAlignment(), QTextCharFormat::AlignSuperScript);
}

TEST(ReportDocument, AcceptsEmptyParts) {
    Report report;
    report.blocks = {ReportHeading{}, ReportList{},   ReportTable{},
                     ReportSources{}, ReportLegend{}, ReportParagraph{}};
    EXPECT_TRUE(textOf(report).trimmed().isEmpty());
}

/// The contrast of two colours by the rules of WCAG.
double contrastWithWhite(const QColor& colour) {
    const auto linear = [](double part) {
        return part <= 0.04045 ? part / 12.92 : std::pow((part + 0.055) / 1.055, 2.4);
    };
    return 1.05 / (0.05 + 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF()) +
                   0.0722 * linear(colour.blueF()));
}

TEST(ReportStyle, WhiteLettersAreReadableOnEveryBadge) {
    for (const char letter : {'A', 'B', 'C', 'D', 'E', '?'}) {
        EXPECT_GE(contrastWithWhite(badgeColour(letter)), 4.5) << letter;
    }
}

} // namespace
} // namespace rungwise::app
