// SPDX-License-Identifier: GPL-3.0-or-later
// Words a problem for its columns and keeps the lines in order.
#include "app/items/problem_model.h"

#include "app/text/diagnostic_text.h"
#include "app/text/plain_text.h"
#include "app/text/to_qt.h"
#include "core/base/text.h"

#include <QCollator>
#include <QCoreApplication>

#include <algorithm>
#include <numeric>

namespace rungwise::app {

namespace {

constexpr int columnsShown = 6;

QString onOneLine(const QString& text) {
    return toQString(oneLine(toUtf8(text)));
}

/// A name of another direction would pull the words around it to its side.
QString isolated(const QString& name) {
    if (!hasRightToLeft(toUtf8(name))) return name;
    return QChar(0x2068) + name + QChar(0x2069);
}

QString word(Severity severity) {
    return severity == Severity::Error ? ProblemModel::tr("Error") : ProblemModel::tr("Warning");
}

QString numberText(int number) {
    return number > 0 ? QString::number(number) : QString();
}

int number(const Diagnostic& problem, ProblemColumn column) {
    switch (column) {
    case ProblemColumn::Severity: return static_cast<int>(severity(problem));
    case ProblemColumn::Line: return problem.where.line;
    default: return problem.where.column;
    }
}

bool holdsNumbers(ProblemColumn column) {
    return column == ProblemColumn::Line || column == ProblemColumn::Column;
}

template <class Key>
void sortByKeys(std::vector<int>& order, const std::vector<Key>& keys, Qt::SortOrder direction) {
    const auto key = [&keys](int problem) -> const Key& {
        return keys[static_cast<std::size_t>(problem)];
    };
    const bool ascends = direction == Qt::AscendingOrder;
    std::stable_sort(order.begin(), order.end(),
                     [&](int a, int b) { return ascends ? key(a) < key(b) : key(b) < key(a); });
}

} // namespace

void ProblemModel::show(const Diagnostics& diagnostics, const QString& root) {
    beginResetModel();
    problems_ = diagnostics;
    sortByPlace(problems_);
    root_ = root;
    while (root_.size() > 1 && root_.endsWith(u'/')) root_.chop(1);
    order_ = orderOfLines();
    endResetModel();
}

const Diagnostic& ProblemModel::problemAt(int line) const {
    return problems_[static_cast<std::size_t>(order_[static_cast<std::size_t>(line)])];
}

std::optional<int> ProblemModel::lineOf(const Diagnostic& problem) const {
    for (int line = 0; line < rowCount(); ++line) {
        if (problemAt(line) == problem) return line;
    }
    return std::nullopt;
}

int ProblemModel::count(Severity wanted) const {
    return static_cast<int>(
        std::count_if(problems_.begin(), problems_.end(),
                      [wanted](const Diagnostic& problem) { return severity(problem) == wanted; }));
}

QString ProblemModel::details(int line) const {
    const Diagnostic& problem = problemAt(line);
    const DiagnosticRow& row = rowOf(problem.code);
    //: The kind of problem, its description, and the name of its kind: “Error: no skill has the id
    //: “x” (unknown-skill)”.
    QStringList lines{
        tr("%1: %2 (%3)")
            .arg(word(row.severity), text(problem, ProblemColumn::Message), toQString(row.name))};
    const QString hint = text(problem, ProblemColumn::Hint);
    if (!hint.isEmpty()) lines << tr("Hint: %1").arg(hint);
    lines << tr("Place: %1").arg(isolated(onOneLine(placeText(problem.where))));
    if (!problem.path.empty()) {
        lines << tr("Inside the file: %1").arg(isolated(onOneLine(toQString(problem.path))));
    }
    if (problem.related) {
        const QString what = QCoreApplication::translate(row.related.context, row.related.text);
        //: Another place in a file, then what stands there (“first given here”).
        lines << tr("See also: %1 (%2)").arg(isolated(shortPlace(*problem.related)), what);
    }
    return lines.join(u'\n');
}

QString ProblemModel::shortPlace(const Location& where) const {
    return placeText({toUtf8(shortName(where.file)), where.line, where.column});
}

int ProblemModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(order_.size());
}

int ProblemModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : columnsShown;
}

QVariant ProblemModel::data(const QModelIndex& index, int role) const {
    if (!index.isValid() || index.row() >= rowCount()) return {};
    const Diagnostic& problem = problemAt(index.row());
    const auto column = static_cast<ProblemColumn>(index.column());
    switch (role) {
    case Qt::DisplayRole: {
        if (column != ProblemColumn::Severity) return text(problem, column);
        //: The mark says the kind of problem without colour.
        return severity(problem) == Severity::Error ? tr("✕ Error") : tr("△ Warning");
    }
    case Qt::ToolTipRole: return toolTipText(toolTip(problem, column));
    case Qt::AccessibleTextRole: return spokenText(problem, column);
    default: return {};
    }
}

QVariant ProblemModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal || section < 0 || section >= columnsShown) return {};
    const auto column = static_cast<ProblemColumn>(section);
    // Also over numbers, which would else run into the words of the next column.
    if (role == Qt::TextAlignmentRole) return QVariant::fromValue(Qt::AlignLeft | Qt::AlignVCenter);
    if (role != Qt::DisplayRole) return {};
    switch (column) {
    case ProblemColumn::Severity: return tr("Severity");
    case ProblemColumn::File: return tr("File");
    case ProblemColumn::Line: return tr("Line");
    case ProblemColumn::Column: return tr("Column");
    case ProblemColumn::Message: return tr("Message");
    case ProblemColumn::Hint: break;
    }
    return tr("Hint");
}

void ProblemModel::sort(int column, Qt::SortOrder order) {
    if (column >= columnsShown) return;
    emit layoutAboutToBeChanged({}, VerticalSortHint);
    const std::vector<int> before = order_;
    sortColumn_ = column;
    sortOrder_ = order;
    order_ = orderOfLines();
    std::vector<int> lineOfProblem(order_.size());
    for (std::size_t line = 0; line < order_.size(); ++line) {
        lineOfProblem[static_cast<std::size_t>(order_[line])] = static_cast<int>(line);
    }
    const QModelIndexList from = persistentIndexList();
    QModelIndexList to;
    to.reserve(from.size());
    for (const QModelIndex& old : from) {
        const int problem = before[static_cast<std::size_t>(old.row())];
        to << index(lineOfProblem[static_cast<std::size_t>(problem)], old.column());
    }
    changePersistentIndexList(from, to);
    emit layoutChanged({}, VerticalSortHint);
}

QString ProblemModel::text(const Diagnostic& problem, ProblemColumn column) const {
    switch (column) {
    case ProblemColumn::Severity: return word(severity(problem));
    case ProblemColumn::File: return shortName(problem.where.file);
    case ProblemColumn::Line: return numberText(problem.where.line);
    case ProblemColumn::Column: return numberText(problem.where.column);
    case ProblemColumn::Message: return onOneLine(messageText(problem));
    case ProblemColumn::Hint: break;
    }
    return onOneLine(hintText(problem));
}

QString ProblemModel::spokenText(const Diagnostic& problem, ProblemColumn column) const {
    QString shown = text(problem, column);
    switch (column) {
    case ProblemColumn::Severity:
        // The first column is what is heard while going through the lines: it says it all.
        //: The kind of problem, its place, its description.
        return tr("%1 in %2: %3")
            .arg(shown, isolated(shortPlace(problem.where)), text(problem, ProblemColumn::Message));
    case ProblemColumn::Line: return shown.isEmpty() ? tr("The whole file") : shown;
    case ProblemColumn::Column: return shown.isEmpty() ? tr("The whole line") : shown;
    case ProblemColumn::Hint: return shown.isEmpty() ? tr("No hint") : shown;
    default: return shown;
    }
}

QString ProblemModel::toolTip(const Diagnostic& problem, ProblemColumn column) const {
    switch (column) {
    case ProblemColumn::File: return onOneLine(toQString(problem.where.file));
    case ProblemColumn::Message:
    case ProblemColumn::Hint: return text(problem, column);
    default: return {};
    }
}

QString ProblemModel::shortName(const std::string& file) const {
    QString name = toQString(file);
    if (name == root_) {
        name = name.section(u'/', -1);
    } else if (!root_.isEmpty() && name.startsWith(root_)) {
        const QString rest = name.mid(root_.size());
        const bool isInside = rest.startsWith(u'/') || root_.endsWith(u'/');
        if (isInside) name = rest.mid(rest.startsWith(u'/') ? 1 : 0);
    }
    return onOneLine(name);
}

std::vector<int> ProblemModel::orderOfLines() const {
    std::vector<int> order(problems_.size());
    std::iota(order.begin(), order.end(), 0);
    if (sortColumn_ < 0) return order;
    const auto column = static_cast<ProblemColumn>(sortColumn_);
    if (holdsNumbers(column) || column == ProblemColumn::Severity) {
        std::vector<int> keys;
        keys.reserve(problems_.size());
        for (const Diagnostic& problem : problems_) keys.push_back(number(problem, column));
        sortByKeys(order, keys, sortOrder_);
        return order;
    }
    const QCollator collator;
    std::vector<QCollatorSortKey> keys;
    keys.reserve(problems_.size());
    for (const Diagnostic& problem : problems_) {
        keys.push_back(collator.sortKey(text(problem, column)));
    }
    sortByKeys(order, keys, sortOrder_);
    return order;
}

} // namespace rungwise::app
