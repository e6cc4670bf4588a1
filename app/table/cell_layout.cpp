// SPDX-License-Identifier: GPL-3.0-or-later
// Statements become blocks of text; a mark before the first indents it.
#include "app/table/cell_layout.h"

#include <algorithm>
#include <numeric>

namespace rungwise::app {

namespace {

constexpr int mostLines = 12;

int pipsWidth(const Pips& pips, const TableMeasures& measures) {
    const auto count = static_cast<int>(pips.all);
    return count == 0 ? 0 : count * measures.pip + (count - 1) * measures.pipGap;
}

int scaleWidth(const TableMeasures& measures) {
    return measures.em * 4;
}

} // namespace

CellLayout::CellLayout(const Cell& cell, const Wording& wording, const TableLook& look)
    : pips_{pipsOf(cell)}, scale_{scalePosition(cell)}, gap_{look.measures.em / 4} {
    const BlockStyle style{.font = look.body, .line = look.measures.line, .mostLines = mostLines};
    for (const StyledText& text : statements(cell, wording)) {
        blocks_.emplace_back(text, style, look);
    }
    if (pips_.all > 0) markWidth_ = pipsWidth(pips_, look.measures) + look.measures.em / 2;
    if (scale_ >= 0) markWidth_ = scaleWidth(look.measures) + look.measures.em / 2;
}

int CellLayout::layOut(int width) {
    width_ = width;
    height_ = 0;
    for (TextBlock& block : blocks_) {
        const bool isFirst = &block == &blocks_.front();
        if (!isFirst) height_ += gap_;
        height_ += block.layOut({.width = width, .indent = isFirst ? markWidth_ : 0});
    }
    return height_;
}

int CellLayout::lineCount() const {
    return std::accumulate(blocks_.begin(), blocks_.end(), 0,
                           [](int sum, const TextBlock& block) { return sum + block.lineCount(); });
}

void CellLayout::markFound(const std::string& folded) {
    found_.clear();
    if (folded.empty()) return;
    for (const TextBlock& block : blocks_) found_.push_back(placesOf(folded, block.text()));
}

void CellLayout::paint(QPainter& painter, QPoint topLeft, const TableLook& look) const {
    if (pips_.all > 0) paintPips(painter, topLeft, look);
    if (scale_ >= 0) paintScale(painter, topLeft, look);
    QPointF place = topLeft;
    for (std::size_t i = 0; i < blocks_.size(); ++i) {
        if (!found_.empty()) blocks_[i].drawGround(painter, place, found_[i], look.colours.found);
        blocks_[i].draw(painter, place);
        place.ry() += blocks_[i].height() + gap_;
    }
}

void CellLayout::paintPips(QPainter& painter, QPoint topLeft, const TableLook& look) const {
    const TableMeasures& measures = look.measures;
    const int top = topLeft.y() + (measures.line - measures.pip) / 2 + measures.em / 12;
    const int step = measures.pip + measures.pipGap;
    for (std::size_t i = 0; i < pips_.all; ++i) {
        const int offset = static_cast<int>(i) * step;
        const int x =
            look.isMirrored() ? topLeft.x() + width_ - measures.pip - offset : topLeft.x() + offset;
        painter.drawPixmap(x, top, i < pips_.filled ? look.pips.filled : look.pips.empty);
    }
}

void CellLayout::paintScale(QPainter& painter, QPoint topLeft, const TableLook& look) const {
    const TableMeasures& measures = look.measures;
    const int width = scaleWidth(measures);
    const int height = std::max(3, measures.em / 5);
    const int left = look.isMirrored() ? topLeft.x() + width_ - width : topLeft.x();
    const int middle = topLeft.y() + measures.line / 2 + measures.em / 12;
    const QRect bar(left, middle - height / 2, width, height);
    painter.fillRect(bar, look.colours.emptyPip);
    const int tick = std::max(3, measures.em / 4);
    const int reach = static_cast<int>(scale_ * (width - tick));
    const int x = look.isMirrored() ? bar.right() + 1 - reach - tick : left + reach;
    painter.fillRect(QRect(x, middle - measures.pip / 2, tick, measures.pip), look.colours.pip);
}

} // namespace rungwise::app
