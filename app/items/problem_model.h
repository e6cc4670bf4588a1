// SPDX-License-Identifier: GPL-3.0-or-later
// What was wrong in the catalogue as a table, a line per problem.
#pragma once

#include "core/diagnostics/diagnostic.h"

#include <QAbstractTableModel>
#include <QString>

#include <optional>
#include <vector>

namespace rungwise::app {

enum class ProblemColumn { Severity, File, Line, Column, Message, Hint };

/// Holds a copy of the diagnostics, by place until somebody sorts them; column -1 sorts by place
/// again. Sorting compares values (9 before 10, errors before warnings) and leaves equals in the
/// order of their places. Nothing is put into words before it is asked for. Control characters and
/// direction controls from files come out as U+FFFD everywhere.
class ProblemModel : public QAbstractTableModel {
    Q_OBJECT

public:
    using QAbstractTableModel::QAbstractTableModel;

    /// Files are named relative to `root`, the catalogue's file or folder. Keeps the sorting.
    void show(const Diagnostics& diagnostics, const QString& root);

    /// `line` is one of the table's.
    [[nodiscard]] const Diagnostic& problemAt(int line) const;
    [[nodiscard]] std::optional<int> lineOf(const Diagnostic& problem) const;
    [[nodiscard]] int count(Severity severity) const;

    /// Everything that is known about a problem, in several lines.
    [[nodiscard]] QString details(int line) const;
    /// "roles/maker.yaml, line 3, column 7".
    [[nodiscard]] QString shortPlace(const Location& where) const;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index,
                                int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role = Qt::DisplayRole) const override;
    void sort(int column, Qt::SortOrder order = Qt::AscendingOrder) override;

private:
    [[nodiscard]] QString text(const Diagnostic& problem, ProblemColumn column) const;
    [[nodiscard]] QString spokenText(const Diagnostic& problem, ProblemColumn column) const;
    [[nodiscard]] QString toolTip(const Diagnostic& problem, ProblemColumn column) const;
    [[nodiscard]] QString shortName(const std::string& file) const;
    [[nodiscard]] std::vector<int> orderOfLines() const;

    Diagnostics problems_; ///< by place
    QString root_;
    std::vector<int> order_; ///< of each line, which of the problems
    int sortColumn_ = -1;
    Qt::SortOrder sortOrder_ = Qt::AscendingOrder;
};

} // namespace rungwise::app
