// SPDX-License-Identifier: GPL-3.0-or-later
// Turns places in the table into places in the comparison.
#include "app/table/table_copy.h"

#include "app/text/to_qt.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QMimeData>

#include <memory>
#include <numeric>
#include <set>
#include <utility>

namespace rungwise::app {

namespace {

std::vector<std::size_t> allColumns(const ComparisonModel& model) {
    std::vector<std::size_t> columns(static_cast<std::size_t>(model.columnCount()));
    std::iota(columns.begin(), columns.end(), std::size_t{0});
    return columns;
}

std::vector<Excerpt::RowPlace> rowsOfLine(const ComparisonModel& model, int line) {
    const ComparisonLine& at = model.lineAt(line);
    if (at.row) return {{.section = at.section, .row = *at.row}};
    std::vector<Excerpt::RowPlace> rows;
    const std::size_t count = model.sectionAt(line).rows.size();
    for (std::size_t row = 0; row < count; ++row) rows.push_back({at.section, row});
    return rows;
}

} // namespace

Excerpt excerptOfLine(const ComparisonModel& model, int line) {
    return {.rows = rowsOfLine(model, line), .columns = allColumns(model)};
}

Excerpt excerptOfCells(const ComparisonModel& model, const QModelIndexList& cells) {
    std::set<std::size_t> columns;
    std::set<int> lines;
    std::set<int> headings;
    for (const QModelIndex& cell : cells) {
        const bool isHeading = model.rowAt(cell.row()) == nullptr;
        (isHeading ? headings : lines).insert(cell.row());
        if (!isHeading) columns.insert(static_cast<std::size_t>(cell.column()));
    }
    Excerpt excerpt;
    // Headings between selected rows come along by themselves.
    for (const int line : lines.empty() ? headings : lines) {
        const auto rows = rowsOfLine(model, line);
        excerpt.rows.insert(excerpt.rows.end(), rows.begin(), rows.end());
    }
    excerpt.columns = lines.empty() ? allColumns(model)
                                    : std::vector<std::size_t>(columns.begin(), columns.end());
    const bool isOne = !lines.empty() && excerpt.rows.size() == 1 && excerpt.columns.size() == 1;
    excerpt.heads = isOne ? Excerpt::Heads::Bare : Excerpt::Heads::WithHeads;
    return excerpt;
}

void copyToClipboard(const ComparisonModel& model, const Excerpt& excerpt) {
    if (!model.comparison() || excerpt.rows.empty() || excerpt.columns.empty()) return;
    auto content = std::make_unique<QMimeData>();
    content->setText(toQString(excerptText(*model.comparison(), excerpt, model.wording())));
    content->setHtml(toQString(excerptHtml(*model.comparison(), excerpt, model.wording())));
    QGuiApplication::clipboard()->setMimeData(content.release());
}

} // namespace rungwise::app
