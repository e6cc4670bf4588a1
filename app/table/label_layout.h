// SPDX-License-Identifier: GPL-3.0-or-later
// Where mark, label and remark of a row stand, and title and counts of a section.
#pragma once

#include "app/items/comparison_model.h"
#include "app/table/text_block.h"

#include <QPoint>

#include <optional>
#include <string>
#include <vector>

namespace rungwise::app {

/// The head of a row: its marks in a slot of fixed width, the whole label, the remark below.
class LabelLayout {
public:
    LabelLayout(const Row& row, const Wording& wording, const TableLook& look);

    /// Breaks the lines for a width in pixels, without the padding, and gives the height.
    int layOut(int width);
    void markFound(const std::string& folded);
    void paint(QPainter& painter, QPoint topLeft, const TableLook& look) const;

private:
    TextBlock mark_;
    TextBlock label_;
    std::optional<TextBlock> remark_;
    std::vector<FoundPlace> found_;
    int slot_ = 0;
    int width_ = 0;
};

/// The heading of a section: a title where lines begin, and its counts at the other end.
class HeadingLayout {
public:
    HeadingLayout(const Section& section, const Wording& wording, const TableLook& look);

    /// Paints the part of the band that lies under the painter. `band` is the whole band in the
    /// painter's coordinates.
    void paint(QPainter& painter, const QRect& band, SectionFold fold, const TableLook& look);

private:
    TextBlock title_;
    TextBlock counts_;
};

/// "5 of 8 differ · 2 only in some", behind the section's remark where it has one; at the end that
/// the filter hides all rows, where it does.
[[nodiscard]] std::string headingRemark(const Section& section, const Wording& wording);

} // namespace rungwise::app
