// SPDX-License-Identifier: GPL-3.0-or-later
// Where somebody is in the table, by names that another comparison has as well.
#pragma once

#include "app/items/comparison_model.h"

#include <QItemSelectionModel>
#include <QTableView>

#include <optional>
#include <string>
#include <vector>

namespace rungwise::app {

/// A row by id, or the heading of its section when `row` is empty.
struct LineName {
    SectionKind section = SectionKind::AtAGlance;
    std::string row;

    friend bool operator==(const LineName&, const LineName&) = default;
};

struct CellName {
    LineName line;
    std::string role;

    friend bool operator==(const CellName&, const CellName&) = default;
};

/// Current cell, selection and what stands at the top.
class TablePlace {
public:
    /// Of a table that shows the model.
    [[nodiscard]] static TablePlace of(const QTableView& view, const ComparisonModel& model);

    /// Chooses the same cells, or the nearest line where the current one is gone.
    void restoreCells(QTableView& view, const ComparisonModel& model) const;
    /// The line to stand at the top; where it stood, in pixels from the upper edge.
    struct Top {
        int line = 0;
        int offset = 0;
    };
    /// Nothing when nothing was shown.
    [[nodiscard]] std::optional<Top> top(const ComparisonModel& model) const;

private:
    std::optional<CellName> current_;
    std::vector<LineName> besideCurrent_; ///< all lines, those nearest to the current one first
    std::vector<CellName> selected_;
    std::vector<LineName> fromTop_; ///< all lines, those nearest to the top first
    int offset_ = 0;
};

[[nodiscard]] LineName nameOf(const ComparisonModel& model, int line);
/// Nothing when there is no such line.
[[nodiscard]] std::optional<int> lineNamed(const ComparisonModel& model, const LineName& name);

} // namespace rungwise::app
