// SPDX-License-Identifier: GPL-3.0-or-later
// Page areas, and page breaks that QTextDocument does not find by itself.
#include "app/report/page_layout.h"

#include <QAbstractTextDocumentLayout>
#include <QTextCursor>
#include <QTextLayout>
#include <QTextTableCell>

#include <algorithm>
#include <cmath>

namespace rungwise::app {

namespace {

constexpr qreal bandPoints = 18;
constexpr qreal gapPoints = 8;
/// What the layout takes for the resolution of a screen when it enlarges distances for paper.
constexpr qreal layoutDpi = 96;

/// Rows that fill more of a page than this are divided.
constexpr qreal longestKept = 0.5;

/// Where a part begins and ends, from the top of the document.
struct Extent {
    qreal top = 0;
    qreal bottom = 0;
};

QRectF placeOf(const QTextDocument& text, const QTextBlock& block) {
    return text.documentLayout()->blockBoundingRect(block);
}

qreal firstLineHeight(const QTextBlock& block) {
    const QTextLayout& lines = *block.layout();
    return lines.lineCount() > 0 ? lines.lineAt(0).rect().bottom() : 0;
}

Extent extentOf(const QTextDocument& text, const QTextTable& table, int row) {
    Extent extent{placeOf(text, table.cellAt(row, 0).firstCursorPosition().block()).top(), 0};
    for (int column = 0; column < table.columns(); ++column) {
        const QTextBlock last = table.cellAt(row, column).lastCursorPosition().block();
        extent.bottom = std::max(extent.bottom, placeOf(text, last).bottom());
    }
    return extent;
}

Extent extentOf(const QTextDocument& text, const KeptTogether& kept) {
    Extent extent;
    if (kept.table != nullptr) {
        extent = extentOf(text, *kept.table, kept.row);
    } else {
        extent.bottom = placeOf(text, kept.text).top() + firstLineHeight(kept.text);
    }
    if (kept.heading.isValid()) extent.top = placeOf(text, kept.heading).top();
    return extent;
}

/// Whether a row too tall to be kept whole begins on the page that ends there.
bool beginsBefore(const QTextDocument& text, const KeptTogether& kept, qreal pageEnd) {
    const QTextBlock first = kept.table->cellAt(kept.row, 0).firstCursorPosition().block();
    return placeOf(text, first).top() + firstLineHeight(first) <= pageEnd;
}

void breakBefore(const QTextBlock& heading) {
    QTextBlockFormat format = heading.blockFormat();
    format.setPageBreakPolicy(QTextFormat::PageBreak_AlwaysBefore);
    QTextCursor(heading).setBlockFormat(format);
}

/// A row moves to the next page by itself when not even its first line fits. So the row above is
/// made longer, up to a little before the end of the page.
void breakBefore(QTextTable& table, int row, qreal free, qreal line, qreal unit) {
    for (int column = 0; column < table.columns(); ++column) {
        QTextTableCell above = table.cellAt(row - 1, column);
        QTextTableCellFormat format = above.format().toTableCellFormat();
        format.setBottomPadding(format.bottomPadding() + (free - 0.5 * line) / unit);
        above.setFormat(format);
    }
}

} // namespace

PageAreas divide(const QRectF& printable, qreal pointSize) {
    const qreal band = bandPoints * pointSize;
    const qreal gap = gapPoints * pointSize;
    PageAreas areas{printable, printable, printable};
    areas.header.setHeight(band);
    areas.footer.setTop(printable.bottom() - band);
    areas.body.adjust(0, band + gap, 0, -band - gap);
    return areas;
}

void keepTogether(const ReportDocument& document) {
    QTextDocument& text = *document.text;
    const qreal height = text.pageSize().height();
    const qreal unit = text.documentLayout()->paintDevice()->logicalDpiY() / layoutDpi;
    for (const KeptTogether& kept : document.kept) {
        text.pageCount(); // lays out again what the last break has moved
        const Extent extent = extentOf(text, kept);
        const qreal pageEnd = (std::floor(extent.top / height) + 1) * height;
        if (extent.bottom <= pageEnd) continue;
        const bool isDivided = extent.bottom - extent.top > longestKept * height;
        if (isDivided && !(kept.heading.isValid() && kept.table != nullptr &&
                           !beginsBefore(text, kept, pageEnd))) {
            continue;
        }
        if (kept.heading.isValid()) {
            breakBefore(kept.heading);
        } else if (kept.table != nullptr && kept.row > 0) {
            const QTextBlock first = kept.table->cellAt(kept.row, 0).firstCursorPosition().block();
            breakBefore(*kept.table, kept.row, pageEnd - extent.top, firstLineHeight(first), unit);
        }
    }
}

} // namespace rungwise::app
