// SPDX-License-Identifier: GPL-3.0-or-later
// Cells of a plain table for the clipboard: as text for spreadsheets and as HTML for documents.
#pragma once

#include <QAbstractItemModel>
#include <QList>
#include <QString>

namespace rungwise::app {

/// Which cells, by position; the heads of their columns stand above them unless bare.
struct SheetExcerpt {
    enum class Heads { Bare, WithHeads };
    QList<int> rows;
    QList<int> columns;
    Heads heads = Heads::WithHeads;
};

/// Lines with tabs between cells; a line break within a cell becomes " · ". What a spreadsheet
/// would take for a formula begins with an apostrophe, except a single bare cell.
[[nodiscard]] QString sheetText(const QAbstractItemModel& model, const SheetExcerpt& excerpt);

/// One semantic table with every text escaped and guarded like the text; a fragment for the
/// clipboard that begins with its encoding.
[[nodiscard]] QString sheetHtml(const QAbstractItemModel& model, const SheetExcerpt& excerpt);

/// Puts both onto the clipboard; nothing where the excerpt is empty.
void copySheet(const QAbstractItemModel& model, const SheetExcerpt& excerpt);

} // namespace rungwise::app
