// SPDX-License-Identifier: GPL-3.0-or-later
// Where everything in one cell stands: a value that can be asked, and be painted.
#pragma once

#include "app/table/text_block.h"

#include <QPoint>

#include <vector>

namespace rungwise::app {

/// The statements of a cell below each other, with pips or a scale before the first.
class CellLayout {
public:
    CellLayout(const Cell& cell, const Wording& wording, const TableLook& look);

    /// Breaks the lines for a width in pixels, without the padding, and gives the height.
    int layOut(int width);

    [[nodiscard]] int height() const { return height_; }
    [[nodiscard]] const Pips& pips() const { return pips_; }
    [[nodiscard]] const std::vector<TextBlock>& blocks() const { return blocks_; }
    /// How many lines of text there are in all.
    [[nodiscard]] int lineCount() const;

    /// Gives the ground of found text to every place where `folded` (see core/base/text.h) stands;
    /// empty takes it off.
    void markFound(const std::string& folded);

    /// `topLeft` is the corner of the text, within the padding.
    void paint(QPainter& painter, QPoint topLeft, const TableLook& look) const;

private:
    [[nodiscard]] int indent() const;
    void paintPips(QPainter& painter, QPoint topLeft, const TableLook& look) const;
    void paintScale(QPainter& painter, QPoint topLeft, const TableLook& look) const;

    std::vector<TextBlock> blocks_;
    std::vector<std::vector<FoundPlace>> found_; ///< empty, or one for each block
    Pips pips_;
    double scale_ = -1;
    int markWidth_ = 0; ///< of pips or scale, with the gap behind; 0 without
    int gap_ = 0;       ///< between statements
    int width_ = 0;
    int height_ = 0;
};

} // namespace rungwise::app
