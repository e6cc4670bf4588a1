// SPDX-License-Identifier: GPL-3.0-or-later
// Builds a QTextTable cell by cell.
#include "app/report/report_table.h"

#include "app/report/report_style.h"

#include <iterator>
#include <numeric>
#include <vector>

namespace rungwise::app {

namespace {

/// Columns share the width of the page by weight.
QTextTableFormat tableFormat(const std::vector<std::size_t>& weights) {
    QTextTableFormat format;
    format.setBorder(0);
    format.setBorderCollapse(true);
    format.setCellSpacing(0);
    format.setCellPadding(0);
    format.setTopMargin(2);
    format.setBottomMargin(8);
    format.setWidth(QTextLength(QTextLength::PercentageLength, 100));
    const auto total = std::accumulate(weights.begin(), weights.end(), std::size_t{0});
    QList<QTextLength> widths;
    for (const std::size_t weight : weights) {
        const qreal share = 100.0 * static_cast<qreal>(weight) / static_cast<qreal>(total);
        widths.append(QTextLength(QTextLength::PercentageLength, share));
    }
    format.setColumnWidthConstraints(widths);
    return format;
}

QTextTableCellFormat cellFormat() {
    QTextTableCellFormat format;
    format.setPadding(4);
    format.setBottomBorder(0.75);
    format.setBottomBorderStyle(QTextFrameFormat::BorderStyle_Solid);
    format.setBottomBorderBrush(QColor::fromRgb(paper::rule));
    return format;
}

void fillHead(QTextTable& made, const std::vector<ReportColumn>& columns) {
    for (std::size_t i = 0; i < columns.size(); ++i) {
        QTextTableCell cell = made.cellAt(0, static_cast<int>(i));
        QTextTableCellFormat format = cellFormat();
        format.setBackground(QColor::fromRgb(paper::tint));
        cell.setFormat(format);
        ReportCursor cursor(cell.firstCursorPosition());
        cursor.startBlock(paragraph(0, 0));
        const QTextCharFormat strong = characters(Emphasis::Strong, paper::bodySize);
        if (columns[i].letter) {
            cursor.insertBadge(*columns[i].letter);
            cursor.insert(QStringLiteral(" "), strong);
        }
        cursor.insert(documentText(columns[i].title), strong);
    }
}

void fillCell(QTextTableCell cell, const ReportCell& lines) {
    cell.setFormat(cellFormat());
    ReportCursor cursor(cell.firstCursorPosition());
    bool isFirst = true;
    for (const ReportLine& line : lines) {
        cursor.startBlock(paragraph(isFirst ? 0 : 2.5, 0));
        cursor.insert(line);
        isFirst = false;
    }
}

void fillSource(QTextTable& made, int row, const ReportSource& source) {
    const QTextCharFormat normal = characters(Emphasis::Normal, paper::bodySize);
    QTextCharFormat muted = characters(Emphasis::Muted, paper::bodySize);
    muted.setFontItalic(false);
    ReportCursor number(made.cellAt(row, 0).firstCursorPosition());
    number.startBlock(paragraph(0, 3));
    number.insert(QStringLiteral("%1.").arg(source.number), normal);
    ReportCursor words(made.cellAt(row, 1).firstCursorPosition());
    words.startBlock(paragraph(0, 3));
    words.insert(documentText(source.text), normal);
    std::vector<std::string> below = source.remarks;
    if (!source.url.empty()) below.push_back(source.url);
    for (const std::string& line : below) {
        words.insert(QChar(QChar::LineSeparator) + documentText(line), muted);
    }
}

void moveBehind(ReportCursor& cursor, const QTextTable& made) {
    cursor.at() = made.lastCursorPosition();
    cursor.at().movePosition(QTextCursor::NextBlock);
}

} // namespace

QTextTable* insertTable(ReportCursor& cursor, const ReportTable& table) {
    const auto rows = static_cast<int>(table.rows.size());
    const auto columns = static_cast<int>(table.columns.size());
    std::vector<std::size_t> weights;
    for (const ReportColumn& column : table.columns) weights.push_back(column.weight);
    QTextTableFormat format = tableFormat(weights);
    format.setHeaderRowCount(1);
    QTextTable* made = cursor.at().insertTable(rows + 1, columns, format);
    fillHead(*made, table.columns);
    for (int row = 0; row < rows; ++row) {
        const auto& cells = table.rows[static_cast<std::size_t>(row)];
        for (int column = 0; column < columns && column < std::ssize(cells); ++column) {
            fillCell(made->cellAt(row + 1, column), cells[static_cast<std::size_t>(column)]);
        }
    }
    moveBehind(cursor, *made);
    return made;
}

QTextTable* insertSources(ReportCursor& cursor, const ReportSources& sources) {
    const auto rows = static_cast<int>(sources.entries.size());
    QTextTable* made = cursor.at().insertTable(rows, 2, tableFormat({1, 24}));
    for (int row = 0; row < rows; ++row) {
        fillSource(*made, row, sources.entries[static_cast<std::size_t>(row)]);
    }
    moveBehind(cursor, *made);
    return made;
}

} // namespace rungwise::app
