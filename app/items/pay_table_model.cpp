// SPDX-License-Identifier: GPL-3.0-or-later
// Words everything at once: a view has some hundred rows at most.
#include "app/items/pay_table_model.h"

#include "app/items/sheet_roles.h"
#include "app/text/plain_text.h"
#include "app/text/to_qt.h"
#include "core/model/kind_words.h"
#include "core/pay/pay_sentences.h"

#include <algorithm>

namespace rungwise::app {

void PayTableModel::display(const PayView& view, const Catalogue& catalogue, const Wording& wording,
                            const std::string& language) {
    beginResetModel();
    const PayCells cells(view, catalogue, wording, language);
    columns_ = cells.columns();
    lines_.clear();
    for (std::size_t row = 0; row < view.rows.size(); ++row) {
        const PayRow& from = view.rows[row];
        Line line;
        for (const PayColumn column : columns_) line.cells.push_back(cells.cell(row, column));
        line.sentence = toQString(wording.say(rowSentence(view, row)));
        line.subject = toQString(
            wording.say(phrase(RW_TEXT("PayTable", "{0}, {1}"), view.roles[from.role].name,
                               measureWords(from.line.measure))));
        line.letter = view.roles[from.role].letter;
        line.isApart = from.place == PayPlace::OtherCurrency;
        lines_.push_back(std::move(line));
    }
    endResetModel();
}

void PayTableModel::clear() {
    beginResetModel();
    columns_.clear();
    lines_.clear();
    endResetModel();
}

PayColumn PayTableModel::columnAt(int column) const {
    return columns_[static_cast<std::size_t>(column)];
}

std::optional<int> PayTableModel::positionOf(PayColumn column) const {
    const auto found = std::ranges::find(columns_, column);
    if (found == columns_.end()) return std::nullopt;
    return static_cast<int>(found - columns_.begin());
}

int PayTableModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(lines_.size());
}

int PayTableModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(columns_.size());
}

/// The first cell speaks for the whole row; the others say what they are about.
QString PayTableModel::spoken(const Line& line, int column) const {
    if (column == 0) return line.sentence;
    const PayCell& cell = line.cells[static_cast<std::size_t>(column)];
    const QString said = cell.isMissing ? cell.tip : cell.text;
    //: Title of a column, what a cell says, and whom it is about: “Average: $113,903. Product
    //: Manager, total pay”.
    return tr("%1: %2. %3").arg(payColumnTitle(columnAt(column)), said, line.subject);
}

QVariant PayTableModel::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) return {};
    const Line& line = lines_[static_cast<std::size_t>(index.row())];
    const PayCell& cell = line.cells[static_cast<std::size_t>(index.column())];
    const PayColumn column = columnAt(index.column());
    switch (role) {
    case Qt::DisplayRole: return cell.text;
    case Qt::ToolTipRole: return toolTipText(column == PayColumn::Role ? line.sentence : cell.tip);
    case Qt::AccessibleTextRole: return spoken(line, index.column());
    case Qt::TextAlignmentRole:
        return QVariant(Qt::AlignVCenter | (isNumeric(column) ? Qt::AlignRight : Qt::AlignLeft));
    case LetterRole:
        if (column != PayColumn::Role || !line.letter) return {};
        return QChar(QLatin1Char(*line.letter));
    case SortRole: return cell.sort;
    case MissingRole: return cell.isMissing;
    case ApartRole: return line.isApart;
    default: return {};
    }
}

QVariant PayTableModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal || section < 0 || section >= columnCount()) return {};
    const PayColumn column = columnAt(section);
    switch (role) {
    case Qt::DisplayRole: return payColumnTitle(column);
    case Qt::ToolTipRole: return toolTipText(payColumnTip(column));
    case Qt::TextAlignmentRole:
        return QVariant(Qt::AlignVCenter | (isNumeric(column) ? Qt::AlignRight : Qt::AlignLeft));
    default: return {};
    }
}

} // namespace rungwise::app
