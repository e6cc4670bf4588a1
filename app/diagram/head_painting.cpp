// SPDX-License-Identifier: GPL-3.0-or-later
// Names of levels and lanes stay within what can be seen of their row or lane.
#include "app/diagram/ladder_colours.h"
#include "app/diagram/ladder_painting.h"

#include <QFontMetricsF>

#include <algorithm>
#include <optional>

namespace rungwise::app {

namespace {

constexpr double headGap = 0.75; ///< beside a level's name, in lines

struct HeadLine {
    const DrawnText& text;
    LadderFace face;
};

/// As many lines as the height has room for; one at least, unless that would be cut.
std::vector<HeadLine> linesWithin(const DrawnHead& head, const LadderFonts& fonts, double height) {
    std::vector<HeadLine> lines;
    const auto add = [&](const std::vector<DrawnText>& texts, LadderFace face) {
        for (const DrawnText& text : texts) {
            height -= fonts.lineHeight(face);
            if (height < 0) return;
            lines.push_back({text, face});
        }
    };
    add(head.strong, LadderFace::Head);
    add(head.quiet, LadderFace::Small);
    return lines;
}

void paintRowHead(QPainter& painter, const LadderDrawing& drawing, const DrawnHead& head,
                  const QRectF& seen, const LadderColours& colours) {
    const auto lines = linesWithin(head, drawing.fonts, seen.height());
    double height = 0;
    for (const HeadLine& line : lines) height += drawing.fonts.lineHeight(line.face);
    double top = seen.top() + (seen.height() - height) / 2;
    const double gap = headGap * drawing.fonts.lineHeight(LadderFace::Head);
    const bool isMirrored = drawing.direction == Qt::RightToLeft;
    for (const HeadLine& line : lines) {
        const double left = isMirrored ? seen.right() - gap - line.text.width() : seen.left() + gap;
        painter.setPen(line.face == LadderFace::Head ? colours.ink : colours.quiet);
        line.text.paint(painter, {left, top}, drawing.fonts.of(line.face));
        top += drawing.fonts.lineHeight(line.face);
    }
}

void paintLaneHead(QPainter& painter, const LadderDrawing& drawing, const DrawnText& name,
                   const QRectF& seen, const LadderColours& colours) {
    const QFont& font = drawing.fonts.head;
    const double gap = drawing.fonts.lineHeight(LadderFace::Head) / 2;
    const double room = seen.width() - 2 * gap;
    const double top =
        seen.top() + (seen.height() - drawing.fonts.lineHeight(LadderFace::Head)) / 2;
    painter.setPen(colours.ink);
    if (name.width() <= room) {
        name.paint(painter, {seen.center().x() - name.width() / 2, top}, font);
        return;
    }
    if (room < drawing.fonts.lineHeight(LadderFace::Head)) return;
    const QString cut = QFontMetricsF(font).elidedText(name.text(), Qt::ElideRight, room);
    drawnText(cut, font).paint(painter, {seen.left() + gap, top}, font);
}

std::optional<QRectF> seenOf(const QRectF& place, const QRectF& area) {
    const QRectF seen = place.intersected(area);
    return seen.isEmpty() ? std::nullopt : std::optional{seen};
}

} // namespace

void paintRowHeads(QPainter& painter, const LadderDrawing& drawing, const QPalette& palette,
                   const QRectF& area, const HeadScale& scale) {
    const LadderColours colours(palette);
    painter.setRenderHint(QPainter::Antialiasing, false);
    painter.fillRect(area, colours.ground);
    const auto& rows = drawing.layout.rows;
    for (std::size_t row = 0; row < rows.size(); ++row) {
        const double top = scale.at(rows[row].from);
        const QRectF place(area.left(), top, area.width(), scale.at(rows[row].to) - top);
        if (const auto seen = seenOf(place, area)) {
            painter.fillRect(*seen, colours.row(row));
            paintRowHead(painter, drawing, drawing.rows.at(row), *seen, colours);
        }
    }
    const bool isMirrored = drawing.direction == Qt::RightToLeft;
    const double edge = isMirrored ? area.left() + 0.5 : area.right() - 0.5;
    painter.setPen(QPen(colours.rule, 1));
    painter.drawLine(QPointF(edge, area.top()), QPointF(edge, area.bottom()));
}

void paintLaneHeads(QPainter& painter, const LadderDrawing& drawing, const QPalette& palette,
                    const QRectF& area, const HeadScale& scale) {
    const LadderColours colours(palette);
    painter.setRenderHint(QPainter::Antialiasing, false);
    painter.fillRect(area, colours.ground);
    const auto& lanes = drawing.layout.lanes;
    painter.setPen(QPen(colours.rule, 1));
    painter.drawLine(QPointF(area.left(), area.bottom() - 0.5),
                     QPointF(area.right(), area.bottom() - 0.5));
    for (std::size_t lane = 0; lane < lanes.size(); ++lane) {
        const double left = scale.at(lanes[lane].from);
        const QRectF place(left, area.top(), scale.at(lanes[lane].to) - left, area.height());
        const auto seen = seenOf(place, area);
        if (!seen) continue;
        if (lanes[lane].from > 0) {
            painter.setPen(QPen(colours.rule, 1));
            painter.drawLine(seen->topLeft(), seen->bottomLeft());
        }
        for (const DrawnText& name : drawing.lanes.at(lane).strong) {
            paintLaneHead(painter, drawing, name, *seen, colours);
        }
    }
}

} // namespace rungwise::app
