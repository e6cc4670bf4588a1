// SPDX-License-Identifier: GPL-3.0-or-later
// Pages end between rows, and no heading is left at the foot of a page.
#include "app/report/page_layout.h"

#include "tests/app/report/sample_report.h"

#include <QAbstractTextDocumentLayout>
#include <QImage>
#include <gtest/gtest.h>

#include <algorithm>

namespace rungwise::app {
namespace {

/// A document on pages of 600 by 400 at 96 dots per inch.
class PageLayoutTest : public ::testing::TestWithParam<int> {
protected:
    void layOut(std::size_t rows) { layOut(test::sampleReport(2, rows)); }

    void layOut(const Report& report) {
        image_.setDotsPerMeterX(3780);
        image_.setDotsPerMeterY(3780);
        document_ = makeReportDocument(report);
        document_.text->documentLayout()->setPaintDevice(&image_);
        document_.text->setPageSize(QSizeF(600, 400));
        keepTogether(document_);
    }

    int pageOf(const QTextBlock& block) const {
        const QRectF place = document_.text->documentLayout()->blockBoundingRect(block);
        return static_cast<int>(place.center().y() / 400);
    }

    QImage image_{8, 8, QImage::Format_RGB32};
    ReportDocument document_;
};

TEST_P(PageLayoutTest, KeepsRowsWholeAndHeadingsWithTheirText) {
    layOut(static_cast<std::size_t>(GetParam()));
    ASSERT_GT(document_.text->pageCount(), 1);
    for (const KeptTogether& kept : document_.kept) {
        if (kept.table == nullptr) {
            EXPECT_EQ(pageOf(kept.heading.isValid() ? kept.heading : kept.text), pageOf(kept.text));
            continue;
        }
        const QTextTableCell cell = kept.table->cellAt(kept.row, kept.table->columns() - 1);
        const int first = pageOf(cell.firstCursorPosition().block());
        EXPECT_EQ(pageOf(cell.lastCursorPosition().block()), first) << "row " << kept.row;
        if (kept.heading.isValid()) {
            EXPECT_EQ(pageOf(kept.heading), first) << kept.heading.text().toStdString();
        }
    }
}

TEST_P(PageLayoutTest, LeavesNoHeadingAboveARowThatIsDivided) {
    const ReportCell tall(40, ReportLine{{"A line"}});
    ReportTable table{{{ColumnKind::Label, "", {}, 1}, {ColumnKind::Role, "Role", 'A', 1}}, {}};
    table.rows.push_back({{{{"Row"}}}, tall});
    Report report;
    report.title = "Title";
    for (int i = 0; i < GetParam(); ++i) {
        report.blocks.emplace_back(ReportParagraph{{{"A paragraph"}}});
    }
    report.blocks.emplace_back(ReportHeading{2, "Section"});
    report.blocks.emplace_back(std::move(table));
    layOut(report);
    const KeptTogether& kept = document_.kept.back();
    ASSERT_TRUE(kept.heading.isValid());
    const QTextTableCell cell = kept.table->cellAt(kept.row, 0);
    EXPECT_EQ(pageOf(kept.heading), pageOf(cell.firstCursorPosition().block()));
}

INSTANTIATE_TEST_SUITE_P(Lengths, PageLayoutTest, ::testing::Range(4, 16));

TEST(PageAreas, LieBelowEachOther) {
    const PageAreas areas = divide(QRectF(0, 0, 500, 700), 1);
    EXPECT_LT(areas.header.bottom(), areas.body.top());
    EXPECT_LT(areas.body.bottom(), areas.footer.top());
    EXPECT_EQ(areas.footer.bottom(), 700);
    EXPECT_EQ(areas.body.width(), 500);
}

} // namespace
} // namespace rungwise::app
