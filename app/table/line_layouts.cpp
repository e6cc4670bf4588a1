// SPDX-License-Identifier: GPL-3.0-or-later
// Words and shapes the text of a line once; later widths only break its lines.
#include "app/table/line_layouts.h"

#include <algorithm>

namespace rungwise::app {

void LineLayouts::reset(const TableLook& look) {
    look_ = look;
    lines_.clear();
    lines_.resize(static_cast<std::size_t>(model_.rowCount()));
    ++widthsNumber_;
}

void LineLayouts::setWidths(const TableWidths& widths) {
    if (widths == widths_) return;
    widths_ = widths;
    ++widthsNumber_;
}

void LineLayouts::markFound(const std::string& folded) {
    found_ = folded;
    for (Line& line : lines_) {
        if (line.label) line.label->markFound(found_);
        for (CellLayout& cell : line.cells) cell.markFound(found_);
    }
}

bool LineLayouts::isMeasured(int line) const {
    return lines_[static_cast<std::size_t>(line)].measuredFor == widthsNumber_;
}

int LineLayouts::textWidth(int width) const {
    return std::max(look_.measures.em, width - 2 * look_.measures.padAcross);
}

LineLayouts::Line& LineLayouts::made(int number) {
    Line& line = lines_[static_cast<std::size_t>(number)];
    const Row* row = model_.rowAt(number);
    if (row == nullptr) {
        if (!line.heading) {
            line.heading =
                std::make_unique<HeadingLayout>(model_.sectionAt(number), model_.wording(), look_);
        }
        return line;
    }
    if (line.label) return line;
    line.label = std::make_unique<LabelLayout>(*row, model_.wording(), look_);
    line.cells.reserve(row->cells.size());
    for (const Cell& cell : row->cells) line.cells.emplace_back(cell, model_.wording(), look_);
    if (!found_.empty()) {
        line.label->markFound(found_);
        for (CellLayout& cell : line.cells) cell.markFound(found_);
    }
    return line;
}

int LineLayouts::measure(int number) {
    Line& line = made(number);
    line.measuredFor = widthsNumber_;
    if (line.heading) return look_.measures.sectionHeight;
    int height = line.label->layOut(textWidth(widths_.label));
    for (std::size_t i = 0; i < line.cells.size() && i < widths_.columns.size(); ++i) {
        height = std::max(height, line.cells[i].layOut(textWidth(widths_.columns[i])));
    }
    return height + 2 * look_.measures.padDown + 1;
}

int LineLayouts::estimate(int line) const {
    if (model_.rowAt(line) == nullptr) return look_.measures.sectionHeight;
    return look_.measures.line + 2 * look_.measures.padDown + 1;
}

const CellLayout& LineLayouts::cell(int number, int column) {
    if (!isMeasured(number)) static_cast<void>(measure(number));
    return made(number).cells[static_cast<std::size_t>(column)];
}

const LabelLayout& LineLayouts::label(int number) {
    if (!isMeasured(number)) static_cast<void>(measure(number));
    return *made(number).label;
}

HeadingLayout& LineLayouts::heading(int number) {
    return *made(number).heading;
}

} // namespace rungwise::app
