// SPDX-License-Identifier: GPL-3.0-or-later
// A comparison as a table: a line per section and per row, a column per role; labels are the heads
// of the lines.
#pragma once

#include "core/session/comparison_choice.h"
#include "core/wording/wording.h"

#include <QAbstractTableModel>
#include <QString>

#include <cstddef>
#include <optional>
#include <string>
#include <unordered_map>
#include <vector>

namespace rungwise::app {

/// A line of the table: a section's heading, or one of its rows when `row` is set.
struct ComparisonLine {
    std::size_t section = 0;
    std::optional<std::size_t> row; ///< within Section::rows

    friend bool operator==(const ComparisonLine&, const ComparisonLine&) = default;
};

/// Nothing is a section that has no row to show, as the filter hides them all: there is nothing to
/// open.
enum class SectionFold { Open, Collapsed, Nothing };

/// Holds a copy of the comparison. Rows of collapsed sections have no line. Text is worded when it
/// is first asked for and kept. Every cell, label and heading has a sentence (AccessibleTextRole).
class ComparisonModel : public QAbstractTableModel {
    Q_OBJECT

public:
    using QAbstractTableModel::QAbstractTableModel;

    /// `wording` must outlive what is shown.
    void show(const RoleComparison& comparison, const ComparisonChoice& choice,
              const Wording& wording);
    void clear();

    /// Nothing before the first `show` and after `clear`.
    [[nodiscard]] const std::optional<RoleComparison>& comparison() const { return comparison_; }
    /// What the comparison is worded with; only while there is one.
    [[nodiscard]] const Wording& wording() const { return *wording_; }
    [[nodiscard]] const ComparisonLine& lineAt(int line) const;
    /// Null for the heading of a section.
    [[nodiscard]] const Row* rowAt(int line) const;
    [[nodiscard]] const Section& sectionAt(int line) const;
    [[nodiscard]] bool isCollapsed(SectionKind section) const;
    /// Of the section that a line belongs to.
    [[nodiscard]] SectionFold foldAt(int line) const;
    /// The line of a row; nothing when it is filtered out or its section is collapsed.
    [[nodiscard]] std::optional<int> lineOf(const std::string& rowId) const;
    [[nodiscard]] std::optional<int> lineOf(SectionKind section) const;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index,
                                int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role = Qt::DisplayRole) const override;

private:
    void makeLines();
    [[nodiscard]] const QString& cellText(int line, int column) const;
    [[nodiscard]] QVariant lineHead(int line, int role) const;
    [[nodiscard]] QVariant roleHead(int column, int role) const;
    [[nodiscard]] QString sectionSpeech(int line) const;

    std::optional<RoleComparison> comparison_;
    std::vector<SectionKind> collapsed_;
    const Wording* wording_ = nullptr;
    std::vector<ComparisonLine> lines_;
    std::unordered_map<std::string, int> lineOfRow_;
    mutable std::vector<QString> texts_; ///< of cells, line by line; null until asked for
};

} // namespace rungwise::app
