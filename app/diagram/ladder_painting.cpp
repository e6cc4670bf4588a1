// SPDX-License-Identifier: GPL-3.0-or-later
// Grounds first, then lines, then boxes; what is emphasised comes last of its kind.
#include "app/diagram/ladder_painting.h"

#include "app/diagram/box_painting.h"
#include "app/diagram/ladder_colours.h"
#include "app/diagram/ladder_detail.h"
#include "app/diagram/line_painting.h"

#include <algorithm>

namespace rungwise::app {

namespace {

Standing standingOf(const std::vector<bool>& emphasised, std::size_t at) {
    if (emphasised.empty()) return Standing::Usual;
    return emphasised.at(at) ? Standing::Emphasised : Standing::Aside;
}

void paintGrounds(QPainter& painter, const LadderDrawing& drawing, const LadderColours& colours,
                  const QRectF& exposed) {
    painter.fillRect(exposed, colours.ground);
    const auto& rows = drawing.layout.rows;
    for (std::size_t row = 0; row < rows.size(); ++row) {
        const QRectF band(exposed.left(), rows[row].from, exposed.width(),
                          rows[row].to - rows[row].from);
        if (band.intersects(exposed)) {
            painter.fillRect(band.intersected(exposed), colours.row(row));
        }
    }
    const auto& lanes = drawing.layout.lanes;
    painter.setPen(QPen(colours.rule, 1));
    for (const DrawnSpan& lane : lanes) {
        const bool isFirst = lane.from <= 0;
        if (!isFirst && lane.from >= exposed.left() && lane.from <= exposed.right()) {
            painter.drawLine(QPointF(lane.from, exposed.top()),
                             QPointF(lane.from, exposed.bottom()));
        }
    }
}

/// Those that have something of their own to show, of either kind.
template <class IsSpecial>
std::vector<std::size_t> takeSpecial(std::vector<std::size_t>& from, IsSpecial isSpecial) {
    const auto middle = std::stable_partition(from.begin(), from.end(),
                                              [&](std::size_t at) { return !isSpecial(at); });
    std::vector<std::size_t> special(middle, from.end());
    from.erase(middle, from.end());
    return special;
}

void paintMoves(QPainter& painter, const LadderDrawing& drawing, const LadderDress& dress,
                const LadderColours& colours, std::vector<std::size_t> edges) {
    const LadderDetail detail = ladderDetail(drawing.fonts, dress.zoom);
    const auto& emphasised = dress.emphasis.edges;
    const auto special = takeSpecial(edges, [&](std::size_t edge) {
        return drawing.moves.at(edge).closesCircle ||
               standingOf(emphasised, edge) == Standing::Emphasised;
    });
    if (detail == LadderDetail::Plain) {
        paintPlainMoves(painter, drawing, edges, colours);
    } else {
        for (const std::size_t edge : edges) {
            paintMove(painter, drawing, edge, colours, detail, standingOf(emphasised, edge));
        }
    }
    for (const std::size_t edge : special) {
        paintMove(painter, drawing, edge, colours, detail, standingOf(emphasised, edge));
    }
}

void paintRoles(QPainter& painter, const LadderDrawing& drawing, const LadderDress& dress,
                const LadderColours& colours, std::vector<std::size_t> nodes) {
    const LadderDetail detail = ladderDetail(drawing.fonts, dress.zoom);
    const auto& emphasised = dress.emphasis.nodes;
    if (detail == LadderDetail::Plain) {
        auto special = takeSpecial(nodes, [&](std::size_t node) {
            const DrawnRole& role = drawing.roles.at(node);
            return role.letter || role.isHere || !role.isKnown ||
                   standingOf(emphasised, node) == Standing::Emphasised;
        });
        paintPlainBoxes(painter, drawing, nodes, colours);
        nodes = std::move(special);
    }
    for (const std::size_t node : nodes) {
        paintBox(painter, drawing, node, colours, detail, standingOf(emphasised, node));
    }
}

} // namespace

void paintBody(QPainter& painter, const LadderDrawing& drawing, const LadderDress& dress,
               const QRectF& exposed, const LadderParts& parts) {
    const LadderColours colours(dress.palette);
    painter.setRenderHint(QPainter::Antialiasing, false);
    paintGrounds(painter, drawing, colours, exposed);
    const bool isPlain = ladderDetail(drawing.fonts, dress.zoom) == LadderDetail::Plain;
    painter.setRenderHint(QPainter::Antialiasing, dress.motion == Motion::Still && !isPlain);
    paintMoves(painter, drawing, dress, colours, parts.edges);
    paintRoles(painter, drawing, dress, colours, parts.nodes);
}

void paintCurrent(QPainter& painter, const LadderDrawing& drawing, const LadderDress& dress,
                  const LadderElement& element, CurrentMark mark) {
    const LadderColours colours(dress.palette);
    // As wide on the screen at every zoom that shows boxes as outlines.
    const double width = (mark == CurrentMark::Focused ? 3.0 : 1.5) / std::min(dress.zoom, 1.0);
    painter.setRenderHint(QPainter::Antialiasing, dress.motion == Motion::Still);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(colours.current, width));
    if (element.kind == LadderElement::Kind::Node) {
        const double away = 3 + width / 2;
        const QRectF box = rectOf(drawing.layout.nodes.at(element.at));
        painter.drawRoundedRect(box.adjusted(-away, -away, away, away), boxRadius() + away,
                                boxRadius() + away);
        return;
    }
    const DrawnEdge& edge = drawing.layout.edges.at(element.at);
    painter.setPen(linePen(colours.current, drawing.moves.at(element.at).style, width));
    painter.drawPath(pathOf(edge));
    if (edge.label && mark == CurrentMark::Focused) {
        painter.setPen(QPen(colours.current, width / 2));
        painter.drawRoundedRect(rectOf(*edge.label).adjusted(-3, -1, 3, 1), 3, 3);
    }
    if (edge.points.size() < 2) return;
    const DrawnPoint& from = edge.points.at(edge.points.size() - 2);
    paintArrow(painter, {from.x, from.y, edge.points.back().x, edge.points.back().y},
               colours.current);
}

void paintLadder(QPainter& painter, const LadderDrawing& drawing, const QPalette& palette) {
    const bool isMirrored = drawing.direction == Qt::RightToLeft;
    const LayeredLayout& layout = drawing.layout;
    const QPointF origin(isMirrored ? 0 : drawing.rowHeadWidth, drawing.laneHeadHeight);
    const double heads = isMirrored ? layout.width : 0;
    painter.save();
    painter.translate(origin);
    paintBody(painter, drawing, {.palette = palette}, QRectF(0, 0, layout.width, layout.height),
              LadderParts::all(layout));
    painter.restore();
    paintRowHeads(painter, drawing, palette,
                  {heads, origin.y(), drawing.rowHeadWidth, layout.height}, {origin.y(), 1});
    paintLaneHeads(painter, drawing, palette, {origin.x(), 0, layout.width, drawing.laneHeadHeight},
                   {origin.x(), 1});
}

} // namespace rungwise::app
