// SPDX-License-Identifier: GPL-3.0-or-later
// Words all lines once when a comparison is shown; there are a few hundred at most.
#include "app/items/comparison_model.h"

#include "app/text/plain_text.h"
#include "app/text/to_qt.h"
#include "core/report/report_words.h"

#include <QFont>
#include <QGuiApplication>
#include <QPalette>

namespace rungwise::app {

namespace {

QString numbered(const std::vector<int>& sources) {
    QString text;
    for (const int number : sources) text += QStringLiteral("[%1]").arg(number);
    return text;
}

QString plainLine(const ReportLine& line) {
    QString words;
    for (const ReportSpan& span : line) {
        const QString text = toQString(span.text);
        // Marks do not begin a line.
        const bool isMark = text == toQString(fallbackMark().text);
        if (!words.isEmpty()) words += isMark ? QChar(QChar::Nbsp) : QChar(QChar::Space);
        words += span.emphasis == Emphasis::Remark ? u'(' + text + u')' : text;
        const QString numbers = numbered(span.sources);
        if (!numbers.isEmpty()) words += QChar(QChar::Nbsp) + numbers;
    }
    return words;
}

QString plainText(const ReportCell& cell) {
    QStringList lines;
    for (const ReportLine& line : cell) lines.append(plainLine(line));
    return lines.join(u'\n');
}

QString sourcesText(const Cell& cell, const RoleComparison& comparison, const Wording& wording) {
    std::vector<bool> cited(comparison.sources.size() + 1);
    const auto cite = [&](const std::vector<int>& numbers) {
        for (const int number : numbers) cited.at(static_cast<std::size_t>(number)) = true;
    };
    cite(cell.sources);
    for (const CellItem& item : cell.items) cite(item.sources);
    QStringList lines;
    for (const NumberedSource& source : comparison.sources) {
        if (!cited[static_cast<std::size_t>(source.number)]) continue;
        lines.append(
            QStringLiteral("[%1] %2").arg(source.number).arg(toQString(wording.say(source.words))));
    }
    return lines.join(u'\n');
}

/// Lighter than text, and still readable on light and dark alike.
QColor mutedText() {
    QColor colour = QGuiApplication::palette().text().color();
    colour.setAlphaF(0.7F);
    return colour;
}

QString marked(const Row& row, const QString& label) {
    QString marks = toQString(rowMark(row.state));
    if (!row.disagreement.isEmpty()) marks += toQString(disagreementMark);
    return marks + u' ' + label;
}

} // namespace

void ComparisonModel::show(const RoleComparison& comparison, const Wording& wording) {
    beginResetModel();
    lines_.clear();
    heads_.assign(1, Field{});
    for (const RoleHeading& role : comparison.roles) {
        const QString name = toQString(role.name);
        heads_.push_back({QStringLiteral("%1  %2").arg(QLatin1Char(role.letter)).arg(name),
                          toolTipText(name), name, false});
    }
    for (const Section& section : comparison.sections) addSection(section, comparison, wording);
    endResetModel();
}

void ComparisonModel::clear() {
    beginResetModel();
    lines_.clear();
    heads_.clear();
    endResetModel();
}

void ComparisonModel::addSection(const Section& section, const RoleComparison& comparison,
                                 const Wording& wording) {
    const QString title = toQString(wording.say(section.title));
    QStringList parts{title};
    for (const Phrase& count : sectionCounts(section)) parts.append(toQString(wording.say(count)));
    if (!section.remark.isEmpty()) parts.append(toQString(wording.say(section.remark)));
    const auto hidden = static_cast<int>(section.hidden());
    if (hidden > 0) parts.append(tr("%n row(s) hidden", nullptr, hidden));
    const QString text = parts.join(QStringLiteral(" · "));
    lines_.push_back({true, {Field{text, {}, text, false}}});
    for (const Row& row : section.rows) lines_.push_back(lineFor(row, comparison, wording));
}

ComparisonModel::Line ComparisonModel::lineFor(const Row& row, const RoleComparison& comparison,
                                               const Wording& wording) const {
    const QString label = toQString(wording.say(row.label));
    QString more = toQString(row.definition);
    if (!row.disagreement.isEmpty()) {
        if (!more.isEmpty()) more += u'\n';
        more += toQString(wording.say(row.disagreement));
    }
    Line line;
    line.fields.push_back({marked(row, label), toolTipText(more), label, false});
    for (std::size_t i = 0; i < row.cells.size(); ++i) {
        const Cell& cell = row.cells[i];
        const QString text = plainText(cellLines(cell, wording));
        //: A cell for screen readers: row, role, what stands there.
        const QString spoken =
            tr("%1, %2: %3").arg(label, toQString(comparison.roles[i].name), text);
        line.fields.push_back({text, toolTipText(sourcesText(cell, comparison, wording)), spoken,
                               cell.state != CellState::Value});
    }
    return line;
}

bool ComparisonModel::isHeading(int row) const {
    return row >= 0 && row < rowCount() && lines_[static_cast<std::size_t>(row)].isHeading;
}

int ComparisonModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(lines_.size());
}

int ComparisonModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(heads_.size());
}

const ComparisonModel::Field* ComparisonModel::fieldAt(const QModelIndex& index) const {
    const Line& line = lines_[static_cast<std::size_t>(index.row())];
    const auto column = static_cast<std::size_t>(index.column());
    return column < line.fields.size() ? &line.fields[column] : nullptr;
}

QVariant ComparisonModel::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) return {};
    const Field* field = fieldAt(index);
    const bool heads = isHeading(index.row());
    if (role == Qt::BackgroundRole && heads) return QGuiApplication::palette().alternateBase();
    if (field == nullptr) return {};
    switch (role) {
    case Qt::DisplayRole: return field->text;
    case Qt::ToolTipRole: return field->toolTip.isEmpty() ? QVariant() : field->toolTip;
    case Qt::AccessibleTextRole: return field->spoken;
    case Qt::TextAlignmentRole:
        return int(Qt::AlignLeading | (heads ? Qt::AlignVCenter : Qt::AlignTop));
    case Qt::FontRole: {
        QFont font;
        font.setBold(heads);
        font.setItalic(field->isMuted);
        return font;
    }
    case Qt::ForegroundRole: return field->isMuted ? QVariant(mutedText()) : QVariant();
    default: return {};
    }
}

QVariant ComparisonModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal || section < 0 || section >= columnCount()) return {};
    const Field& head = heads_[static_cast<std::size_t>(section)];
    switch (role) {
    case Qt::DisplayRole: return head.text;
    case Qt::ToolTipRole: return head.toolTip.isEmpty() ? QVariant() : head.toolTip;
    case Qt::AccessibleTextRole: return head.spoken;
    case Qt::TextAlignmentRole: return int(Qt::AlignLeading | Qt::AlignVCenter);
    default: return {};
    }
}

} // namespace rungwise::app
