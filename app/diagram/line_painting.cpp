// SPDX-License-Identifier: GPL-3.0-or-later
// Rounded corners, dashes for what is no promotion, a colour for what closes a circle.
#include "app/diagram/line_painting.h"

#include <QLineF>
#include <QPolygonF>

#include <algorithm>

namespace rungwise::app {

namespace {

constexpr double cornerRadius = 6;
constexpr double arrowLength = 10;
constexpr double arrowHalfWidth = 4.5;

QPointF pointOf(const DrawnPoint& point) {
    return {point.x, point.y};
}

/// The point `away` before `to` on the way from `from`.
QPointF before(const QPointF& from, const QPointF& to, double away) {
    const QLineF line(to, from);
    const double length = line.length();
    return length <= away ? from : line.pointAt(away / length);
}

QColor colourOf(const DrawnMove& move, const LadderColours& colours, Standing standing) {
    if (move.closesCircle) return colours.warning;
    if (standing == Standing::Emphasised) return colours.link;
    return standing == Standing::Aside ? colours.border : colours.line;
}

void paintLabel(QPainter& painter, const LadderDrawing& drawing, std::size_t edge,
                const LadderColours& colours, Standing standing) {
    const DrawnMove& move = drawing.moves.at(edge);
    const auto& place = drawing.layout.edges.at(edge).label;
    if (move.label.isEmpty() || !place) return;
    const bool isAside = standing == Standing::Aside;
    painter.setPen(move.closesCircle ? colours.warning : isAside ? colours.quiet : colours.link);
    const bool isMirrored = drawing.direction == Qt::RightToLeft;
    const double left = isMirrored ? place->right() - move.label.width() : place->x;
    const double height = drawing.fonts.lineHeight(LadderFace::Small);
    move.label.paint(painter, {left, place->y + (place->height - height) / 2}, drawing.fonts.small);
}

} // namespace

QPen linePen(const QColor& colour, LineStyle style, double width) {
    QPen pen(colour, width, Qt::SolidLine, Qt::FlatCap, Qt::RoundJoin);
    if (style == LineStyle::Dashed) pen.setDashPattern({4, 3});
    return pen;
}

QPainterPath pathOf(const DrawnEdge& edge) {
    QPainterPath path;
    if (edge.points.empty()) return path;
    path.moveTo(pointOf(edge.points.front()));
    for (std::size_t i = 1; i + 1 < edge.points.size(); ++i) {
        const QPointF last = pointOf(edge.points.at(i - 1));
        const QPointF corner = pointOf(edge.points.at(i));
        const QPointF next = pointOf(edge.points.at(i + 1));
        const double room =
            std::min(QLineF(last, corner).length(), QLineF(corner, next).length()) / 2;
        const double radius = std::min(cornerRadius, room);
        path.lineTo(before(last, corner, radius));
        path.quadTo(corner, before(next, corner, radius));
    }
    path.lineTo(pointOf(edge.points.back()));
    return path;
}

void paintArrow(QPainter& painter, const QLineF& line, const QColor& colour) {
    const double length = line.length();
    if (length <= 0) return;
    const QPointF along = (line.p2() - line.p1()) / length;
    const QPointF across(-along.y(), along.x());
    const QPointF base = line.p2() - along * arrowLength;
    painter.setPen(Qt::NoPen);
    painter.setBrush(colour);
    painter.drawPolygon(
        QPolygonF{line.p2(), base + across * arrowHalfWidth, base - across * arrowHalfWidth});
}

void paintSampleLine(QPainter& painter, const QLineF& line, const QColor& colour, LineStyle style) {
    painter.setPen(linePen(colour, style, lineWidth));
    painter.drawLine(line.p1(), before(line.p1(), line.p2(), arrowLength - 2));
    paintArrow(painter, line, colour);
}

void paintMove(QPainter& painter, const LadderDrawing& drawing, std::size_t edge,
               const LadderColours& colours, LadderDetail detail, Standing standing) {
    const DrawnMove& move = drawing.moves.at(edge);
    DrawnEdge drawn = drawing.layout.edges.at(edge);
    if (drawn.points.size() < 2) return;
    const QColor colour = colourOf(move, colours, standing);
    const bool isStrong = standing == Standing::Emphasised || move.closesCircle;
    const QPointF from = pointOf(drawn.points.at(drawn.points.size() - 2));
    const QLineF last(from, pointOf(drawn.points.back()));
    // The line ends within the arrow, or its flat end would show at the tip.
    const QPointF end = before(from, last.p2(), arrowLength - 2);
    drawn.points.back() = {end.x(), end.y()};
    painter.setBrush(Qt::NoBrush);
    painter.setPen(linePen(colour, move.style, isStrong ? strongLineWidth : lineWidth));
    painter.drawPath(pathOf(drawn));
    paintArrow(painter, last, colour);
    if (detail == LadderDetail::Full) paintLabel(painter, drawing, edge, colours, standing);
}

void paintPlainMoves(QPainter& painter, const LadderDrawing& drawing,
                     const std::vector<std::size_t>& edges, const LadderColours& colours) {
    QList<QLineF> runs;
    for (const std::size_t edge : edges) {
        const auto& points = drawing.layout.edges.at(edge).points;
        for (std::size_t i = 1; i < points.size(); ++i) {
            runs += QLineF(pointOf(points.at(i - 1)), pointOf(points.at(i)));
        }
    }
    // Many thin lines weigh more than the boxes that they lead to.
    painter.setPen(QPen(colours.border, 0));
    painter.drawLines(runs);
}

} // namespace rungwise::app
