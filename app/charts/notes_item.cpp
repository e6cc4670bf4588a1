// SPDX-License-Identifier: GPL-3.0-or-later
// Paints the notes; signs of the legend are small marks without a role's colour.
#include "app/charts/mark_painting.h"
#include "app/charts/sheet_notes.h"

namespace rungwise::app {

namespace {

using Sign = LegendEntry::Sign;
using Kind = MarkShape::Kind;

/// A shape of this size in the middle of the sign's room.
MarkShape sample(Kind kind, const QRectF& room, qreal width, qreal height) {
    QRectF place(0, 0, width, height);
    place.moveCenter(room.center());
    return {kind, place};
}

MarkShape shapeOf(const PlacedSign& sign) {
    const QRectF& room = sign.place;
    switch (sign.sign) {
    case Sign::Percentiles: return sample(Kind::ThinLine, room, 28, 3);
    case Sign::Quartiles: return sample(Kind::ThickBar, room, 28, 10);
    case Sign::Band:
    case Sign::Remark:
    case Sign::Observations: return sample(Kind::Band, room, 28, 10);
    case Sign::Median: return sample(Kind::MedianTick, room, 3, 14);
    case Sign::Average: return sample(Kind::AverageTick, room, 3, 14);
    case Sign::OpenEnd: return sample(Kind::ArrowRight, room, 16, 10);
    case Sign::OwnPay: return sample(Kind::Diamond, room, 12, 12);
    case Sign::Part: break;
    }
    MarkShape part = sample(Kind::Part, room, 28, 10);
    part.part = sign.part;
    return part;
}

} // namespace

void NotesItem::display(SheetNotes notes, const QRectF& bounds, const ChartLook& look) {
    prepareGeometryChange();
    notes_ = std::move(notes);
    bounds_ = bounds;
    look_ = look;
    update();
}

void NotesItem::paint(QPainter* painter, const QStyleOptionGraphicsItem* /*option*/,
                      QWidget* /*widget*/) {
    painter->setRenderHint(QPainter::Antialiasing);
    for (const QLineF& line : notes_.ownPayLine) {
        QPen pen(look_.quiet(), 1);
        pen.setDashPattern({2, 3});
        painter->setPen(pen);
        painter->drawLine(line);
    }
    for (const PlacedSign& sign : notes_.signs) {
        const auto outline =
            sign.sign == Sign::Remark ? MarkDress::Outline::Dashed : MarkDress::Outline::Solid;
        paintShape(*painter, shapeOf(sign), {std::nullopt, outline}, look_);
    }
    paintTexts(*painter, notes_.texts, *look_.texts);
}

} // namespace rungwise::app
