// SPDX-License-Identifier: GPL-3.0-or-later
// Keeps the layout of a row between paints.
#include "app/charts/row_item.h"

#include "app/charts/mark_painting.h"
#include "app/look/badge.h"

namespace rungwise::app {

RowItem::RowItem(const PayChartPlan& plan, std::size_t row, const RowTexts& texts,
                 const ChartLook& look, QGraphicsItem* parent)
    : QGraphicsItem{parent}, plan_{plan}, row_{plan.rows.at(row)}, texts_{texts}, look_{look},
      isGroupStart_{row > 0 && !row_.heading.isEmpty()} {
    if (const auto* spread = std::get_if<SpreadMark>(&row_.mark)) {
        histogram_ = new HistogramChart(*spread, row_.colour, look_);
        histogram_->setParentItem(this);
        histogram_->setFlag(ItemStacksBehindParent);
    }
}

RowItem::~RowItem() = default;

void RowItem::placeHistogram(const RowRoom& room) {
    // The upper end is left to the value of the median.
    const QRectF& scaled = room.columns.plot;
    const qreal top = layout_.plot.top() + markHeight(look_, 0);
    const QRectF plot(scaled.left(), top, scaled.width(), layout_.plot.bottom() - 2 - top);
    histogram_->place(plot, {plan_.axis.min, plan_.axis.max, room.scaleFrom, room.scaleTo});
    const QString most = QString::number(static_cast<qlonglong>(histogram_->mostCounted()));
    for (const auto& [text, y] :
         {std::pair{most, plot.top()}, std::pair{QStringLiteral("0"), plot.bottom()}}) {
        const WrappingText count(text, look_.label);
        const qreal left =
            room.side == Side::Left ? plot.left() - count.width() - 6 : plot.right() + 6;
        layout_.texts.push_back(
            {text, QRectF(left, y - count.lineHeight() / 2, count.width(), count.lineHeight()),
             look_.label, look_.quiet()});
    }
}

void RowItem::place(const RowRoom& room) {
    if (room == room_) return;
    prepareGeometryChange();
    room_ = room;
    bounds_ = QRectF(0, 0, room.width, room.height);
    layout_ = layOutRow(row_, texts_, room, plan_.axis, plan_.ownPay, look_);
    if (histogram_ != nullptr) placeHistogram(room);
    update();
}

void RowItem::paint(QPainter* painter, const QStyleOptionGraphicsItem* /*option*/,
                    QWidget* /*widget*/) {
    painter->setRenderHint(QPainter::Antialiasing);
    // As an area: a smooth line across the chart costs as much as all marks.
    if (isGroupStart_) painter->fillRect(QRectF(8, 0, room_.width - 16, 1), look_.grid());
    if (layout_.badge) {
        painter->setFont(look_.heading);
        paintBadge(*painter, *layout_.badge, *row_.letter, look_.palette);
    }
    paintTexts(*painter, layout_.texts, *look_.texts);
    const auto outline =
        row_.remark.isEmpty() ? MarkDress::Outline::Solid : MarkDress::Outline::Dashed;
    paintMark(*painter, layout_.mark, {row_.colour, outline}, look_);
}

} // namespace rungwise::app
