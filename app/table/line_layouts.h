// SPDX-License-Identifier: GPL-3.0-or-later
// Everything of the table that has been laid out, made when it is first wanted and kept.
#pragma once

#include "app/items/comparison_model.h"
#include "app/table/cell_layout.h"
#include "app/table/label_layout.h"
#include "app/table/table_look.h"

#include <memory>
#include <string>
#include <vector>

namespace rungwise::app {

/// The widths of the columns in pixels.
struct TableWidths {
    int label = 0;
    std::vector<int> columns;

    friend bool operator==(const TableWidths&, const TableWidths&) = default;
};

/// Layouts of the lines of one model. A line counts as measured while its height was taken at the
/// present widths.
class LineLayouts {
public:
    explicit LineLayouts(const ComparisonModel& model) : model_{model} {}

    /// Forgets everything: the model or the look has changed.
    void reset(const TableLook& look);
    void setWidths(const TableWidths& widths);
    /// Marks this text wherever it is shown; empty takes the marks off.
    void markFound(const std::string& folded);

    [[nodiscard]] const TableLook& look() const { return look_; }
    [[nodiscard]] bool isMeasured(int line) const;
    /// Lays out the whole line.
    [[nodiscard]] int measure(int line);
    /// For a line that was never measured.
    [[nodiscard]] int estimate(int line) const;

    // Laid out for the present widths. Cells and labels are those of rows, headings of sections.
    [[nodiscard]] const CellLayout& cell(int line, int column);
    [[nodiscard]] const LabelLayout& label(int line);
    [[nodiscard]] HeadingLayout& heading(int line);

private:
    struct Line {
        std::unique_ptr<LabelLayout> label;
        std::unique_ptr<HeadingLayout> heading;
        std::vector<CellLayout> cells;
        unsigned measuredFor = 0; ///< the number of the widths
    };

    [[nodiscard]] Line& made(int line);
    [[nodiscard]] int textWidth(int width) const;

    const ComparisonModel& model_;
    TableLook look_;
    TableWidths widths_;
    unsigned widthsNumber_ = 1;
    std::string found_;
    std::vector<Line> lines_;
};

} // namespace rungwise::app
