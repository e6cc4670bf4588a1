// SPDX-License-Identifier: GPL-3.0-or-later
// Labels never lose a word: they take as many lines as they need.
#include "app/table/label_layout.h"

#include "core/report/report_words.h"

#include <QPolygonF>

#include <algorithm>

namespace rungwise::app {

namespace {

constexpr int manyLines = 100;

/// "≠", with "!" behind it where sources disagree.
StyledText markText(const Row& row) {
    StyledText made = paragraph(rowMark(row.state));
    if (row.disagreement.isEmpty()) return made;
    const StyledText second = paragraph(disagreementMark);
    made.runs.push_back({.start = static_cast<int>(made.text.size()),
                         .length = static_cast<int>(second.text.size()),
                         .style = TextStyle::Change});
    made.text += second.text;
    return made;
}

BlockStyle labelStyle(const TableLook& look) {
    return {.font = look.body, .line = look.measures.line, .mostLines = manyLines};
}

BlockStyle smallStyle(const TableLook& look) {
    return {.font = look.small, .line = look.measures.smallLine, .mostLines = manyLines};
}

std::optional<TextBlock> remarkOf(const Row& row, const Wording& wording, const TableLook& look) {
    if (row.remark.isEmpty()) return std::nullopt;
    return TextBlock(paragraph(wording.say(row.remark)), smallStyle(look), look);
}

/// Points down when open; when collapsed, to where lines go.
QPolygonF triangle(const QPointF& middle, double size, SectionFold fold, bool isMirrored) {
    const double half = size / 2;
    const double third = size / 3;
    if (fold == SectionFold::Open) {
        return {{middle + QPointF(-half, -third), middle + QPointF(half, -third),
                 middle + QPointF(0, third)}};
    }
    const double tip = isMirrored ? -third : third;
    return {
        {middle + QPointF(-tip, -half), middle + QPointF(-tip, half), middle + QPointF(tip, 0)}};
}

void paintTriangle(QPainter& painter, const QPointF& middle, SectionFold fold,
                   const TableLook& look) {
    const double size = look.measures.em * 0.62;
    painter.setRenderHint(QPainter::Antialiasing, true);
    painter.setPen(Qt::NoPen);
    painter.setBrush(look.colours.quiet);
    painter.drawPolygon(triangle(middle, size, fold, look.isMirrored()));
    painter.setRenderHint(QPainter::Antialiasing, false);
    painter.setBrush(Qt::NoBrush);
}

} // namespace

LabelLayout::LabelLayout(const Row& row, const Wording& wording, const TableLook& look)
    : mark_{markText(row), labelStyle(look), look}, label_{paragraph(wording.say(row.label)),
                                                           labelStyle(look), look},
      remark_{remarkOf(row, wording, look)}, slot_{look.measures.markSlot} {
    mark_.layOut({.width = 4 * slot_, .indent = 0});
    // Both marks side by side may need more than the slot has.
    if (mark_.textWidth() > slot_) slot_ = mark_.textWidth() + look.measures.em / 4;
}

int LabelLayout::layOut(int width) {
    width_ = width;
    const BlockWidth room{.width = std::max(1, width - slot_), .indent = 0};
    mark_.layOut({.width = slot_, .indent = 0});
    int height = label_.layOut(room);
    if (remark_) height += remark_->layOut(room);
    return height;
}

void LabelLayout::markFound(const std::string& folded) {
    found_ = placesOf(folded, label_.text());
}

void LabelLayout::paint(QPainter& painter, QPoint topLeft, const TableLook& look) const {
    const bool isMirrored = look.isMirrored();
    const int markLeft = isMirrored ? topLeft.x() + width_ - slot_ : topLeft.x();
    const int textLeft = isMirrored ? topLeft.x() : topLeft.x() + slot_;
    painter.setPen(look.colours.quiet);
    mark_.draw(painter, QPointF(markLeft, topLeft.y()));
    painter.setPen(look.colours.text);
    const QPointF labelPlace(textLeft, topLeft.y());
    label_.drawGround(painter, labelPlace, found_, look.colours.found);
    label_.draw(painter, labelPlace);
    if (!remark_) return;
    painter.setPen(look.colours.quiet);
    remark_->draw(painter, QPointF(textLeft, topLeft.y() + label_.height()));
}

HeadingLayout::HeadingLayout(const Section& section, const Wording& wording, const TableLook& look)
    : title_{paragraph(wording.say(section.title)),
             {.font = look.bold, .line = look.measures.line, .mostLines = 1},
             look},
      counts_{paragraph(headingRemark(section, wording)),
              {.font = look.small, .line = look.measures.line, .mostLines = 1},
              look} {}

void HeadingLayout::paint(QPainter& painter, const QRect& band, SectionFold fold,
                          const TableLook& look) {
    const TableMeasures& measures = look.measures;
    const bool isMirrored = look.isMirrored();
    const int room = std::max(1, band.width() - 2 * measures.padAcross);
    // Counts are cut before the title is, and the title never begins to share their place.
    title_.layOut({.width = room, .indent = 0});
    const int beside = room - title_.textWidth() - measures.markSlot - 2 * measures.em;
    const int countsRoom = std::max(room / 2, beside);
    counts_.layOut({.width = countsRoom, .indent = 0});
    const int countsWidth = counts_.textWidth();
    const int titleWidth = std::max(1, room - countsWidth - measures.markSlot - measures.em);
    title_.layOut({.width = titleWidth, .indent = 0});
    const int top = band.top() + (band.height() - title_.height()) / 2;
    const int left = band.left() + measures.padAcross;
    const int right = band.right() + 1 - measures.padAcross;
    if (fold != SectionFold::Nothing) {
        const double middle = isMirrored ? right - measures.em / 2.0 : left + measures.em / 2.0;
        paintTriangle(painter, {middle, band.top() + band.height() / 2.0}, fold, look);
    }
    painter.setPen(look.colours.text);
    title_.draw(painter, QPointF(isMirrored ? right - measures.markSlot - titleWidth
                                            : left + measures.markSlot,
                                 top));
    painter.setPen(look.colours.quiet);
    counts_.draw(painter,
                 QPointF(isMirrored ? left + countsWidth - countsRoom : right - countsWidth, top));
}

std::string headingRemark(const Section& section, const Wording& wording) {
    std::vector<std::string> parts{wording.say(section.remark)};
    for (const Phrase& count : sectionCounts(section)) parts.push_back(wording.say(count));
    if (section.rows.empty()) {
        parts.push_back(
            wording.say(phrase(RW_TEXT("ComparisonTable", "all rows hidden by the filter"))));
    }
    return joinedParts(parts);
}

} // namespace rungwise::app
