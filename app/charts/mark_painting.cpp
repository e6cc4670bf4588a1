// SPDX-License-Identifier: GPL-3.0-or-later
// Opaque tints and plain strokes only, which every format can keep as vectors.
#include "app/charts/mark_painting.h"

#include <QFontMetricsF>
#include <QPaintEngine>
#include <QPolygonF>

namespace rungwise::app {

namespace {

using Kind = MarkShape::Kind;

constexpr double bandStrength = 0.5;
constexpr double remarkedStrength = 0.2;
constexpr qreal corner = 2.5;

void paintBar(QPainter& painter, const QRectF& place, const MarkDress& dress, const ChartLook& look,
              double strength) {
    if (dress.outline == MarkDress::Outline::Solid) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(look.tint(dress.colour, strength));
        painter.drawRoundedRect(place, corner, corner);
        return;
    }
    QPen pen(look.role(dress.colour), 1.25);
    pen.setDashPattern({3, 2.5});
    pen.setCapStyle(Qt::FlatCap);
    painter.setPen(pen);
    painter.setBrush(look.tint(dress.colour, remarkedStrength));
    painter.drawRoundedRect(place.adjusted(0.6, 0.6, -0.6, -0.6), corner, corner);
}

void paintThin(QPainter& painter, const QRectF& place, const MarkDress& dress,
               const ChartLook& look) {
    QPen pen(look.role(dress.colour), 2);
    pen.setCapStyle(Qt::FlatCap);
    if (dress.outline == MarkDress::Outline::Dashed) pen.setDashPattern({3, 2});
    painter.setPen(pen);
    const qreal y = place.center().y();
    painter.drawLine(QPointF(place.left(), y), QPointF(place.right(), y));
    painter.setPen(QPen(look.role(dress.colour), 2));
    for (const qreal x : {place.left(), place.right()}) {
        painter.drawLine(QPointF(x, y - 4), QPointF(x, y + 4));
    }
}

/// In ink, with a thin rim of the ground so that it stands out of any bar.
void paintTick(QPainter& painter, const QRectF& place, const ChartLook& look) {
    painter.setPen(Qt::NoPen);
    painter.setBrush(look.ground());
    painter.drawRect(place.adjusted(-1, 0, 1, 0));
    painter.setBrush(look.ink());
    painter.drawRect(place);
}

void paintDot(QPainter& painter, const QRectF& place, const ChartLook& look) {
    painter.setPen(QPen(look.ink(), 1.5));
    painter.setBrush(look.ground());
    painter.drawEllipse(place.center(), 4, 4);
}

void paintArrow(QPainter& painter, const QRectF& place, const ChartLook& look, qreal direction) {
    const qreal y = place.center().y();
    const qreal tip = direction > 0 ? place.right() : place.left();
    const qreal tail = direction > 0 ? place.left() : place.right();
    painter.setPen(QPen(look.ink(), 1.5));
    painter.drawLine(QPointF(tail, y), QPointF(tip - direction * 5, y));
    painter.setPen(Qt::NoPen);
    painter.setBrush(look.ink());
    painter.drawPolygon(QPolygonF{QPointF(tip, y), QPointF(tip - direction * 7, place.top() + 0.5),
                                  QPointF(tip - direction * 7, place.bottom() - 0.5)});
}

void paintDiamond(QPainter& painter, const QRectF& place, const ChartLook& look) {
    const QPointF centre = place.center();
    painter.setPen(QPen(look.ground(), 1.5));
    painter.setBrush(look.ink());
    painter.drawPolygon(
        QPolygonF{QPointF(centre.x(), place.top()), QPointF(place.right(), centre.y()),
                  QPointF(centre.x(), place.bottom()), QPointF(place.left(), centre.y())});
}

void paintPart(QPainter& painter, const MarkShape& shape, const MarkDress& dress,
               const ChartLook& look) {
    painter.setPen(QPen(look.ground(), 1));
    painter.setBrush(look.tint(dress.colour, partStrength(shape.part.value_or(PayMeasure::Base))));
    painter.drawRect(shape.place);
}

} // namespace

double partStrength(PayMeasure part) {
    switch (part) {
    case PayMeasure::Additional: return 0.5;
    case PayMeasure::Bonus: return 0.35;
    case PayMeasure::Equity: return 0.18;
    default: return 0.85;
    }
}

void paintShape(QPainter& painter, const MarkShape& shape, const MarkDress& dress,
                const ChartLook& look) {
    switch (shape.kind) {
    case Kind::ThinLine: paintThin(painter, shape.place, dress, look); break;
    case Kind::ThickBar: paintBar(painter, shape.place, dress, look, 0.85); break;
    case Kind::Band: paintBar(painter, shape.place, dress, look, bandStrength); break;
    case Kind::MedianTick:
    case Kind::OtherTick: paintTick(painter, shape.place, look); break;
    case Kind::AverageTick:
        paintTick(painter, shape.place, look);
        paintDot(painter, shape.place, look);
        break;
    case Kind::AverageDot: paintDot(painter, shape.place, look); break;
    case Kind::ArrowLeft: paintArrow(painter, shape.place, look, -1); break;
    case Kind::ArrowRight: paintArrow(painter, shape.place, look, 1); break;
    case Kind::Part: paintPart(painter, shape, dress, look); break;
    case Kind::Diamond: paintDiamond(painter, shape.place, look); break;
    }
}

void paintText(QPainter& painter, const QPointF& topLeft, const QString& text, const QFont& font,
               const QColor& colour, TextStore& store) {
    painter.setFont(font);
    painter.setPen(colour);
    // Files take the text itself.
    const bool isPixels = painter.paintEngine()->type() == QPaintEngine::Raster;
    if (const QStaticText* shaped = isPixels ? store.find(text, font) : nullptr) {
        painter.drawStaticText(topLeft, *shaped);
        return;
    }
    // Each text runs its own way, whatever the direction of the window.
    painter.setLayoutDirection(text.isRightToLeft() ? Qt::RightToLeft : Qt::LeftToRight);
    painter.drawText(topLeft + QPointF(0, QFontMetricsF(font).ascent()), text);
}

void paintMark(QPainter& painter, const MarkLayout& mark, const MarkDress& dress,
               const ChartLook& look) {
    for (const MarkShape& shape : mark.shapes) paintShape(painter, shape, dress, look);
    for (const MarkText& text : mark.texts) {
        const bool isMiddle = text.kind == MarkText::Kind::Middle;
        paintText(painter, text.place.topLeft(), text.text, isMiddle ? look.middle : look.label,
                  isMiddle ? look.ink() : look.quiet(), *look.texts);
    }
}

} // namespace rungwise::app
