// SPDX-License-Identifier: GPL-3.0-or-later
// Labels on one side, remarks on the other, both centred on the height of the row.
#include "app/charts/row_layout.h"

namespace rungwise::app {

namespace {

/// How far values may stand beside the scale; columns are further apart than that.
constexpr qreal beside = 6;

QRectF mirroredColumn(const QRectF& column, qreal width) {
    return {width - column.right(), column.top(), column.width(), column.height()};
}

/// The top of a block beside the bar; one that is too high for that is centred on the row.
qreal besideBar(qreal height, const RowRoom& room, const ChartLook& look) {
    const qreal markTop = (room.height - markHeight(look, room.barHeight)) / 2;
    const qreal top = markTop + barCentre(look, room.barHeight) - height / 2;
    return top + height + 3 > room.height ? (room.height - height) / 2 : top;
}

void addLabels(RowLayout& made, const RowTexts& texts, const RowRoom& room, const ChartLook& look) {
    const QRectF& column = room.columns.labels;
    const qreal height = texts.heading.height(column.width()) + texts.label.height(column.width());
    qreal top =
        texts.heading.isEmpty() ? besideBar(height, room, look) : (room.height - height) / 2;
    if (made.badge)
        made.badge->moveTop(top + (texts.heading.lineHeight() - made.badge->height()) / 2);
    top = addLines(made.texts, texts.heading, column, top, room.side, look.ink());
    addLines(made.texts, texts.label, column, top, room.side, look.quiet());
}

void addRemarks(RowLayout& made, const RowTexts& texts, const RowRoom& room,
                const ChartLook& look) {
    const QRectF& column = room.columns.remarks;
    const qreal height = texts.measure.height(column.width()) + texts.remark.height(column.width());
    const qreal top = addLines(made.texts, texts.measure, column, besideBar(height, room, look),
                               room.side, look.quiet());
    addLines(made.texts, texts.remark, column, top, room.side, look.remark());
}

} // namespace

RowLayout layOutRow(const PayChartRow& row, const RowTexts& texts, const RowRoom& room,
                    const PayAxis& axis, std::optional<double> ownPay, const ChartLook& look) {
    RowLayout made;
    if (row.letter) {
        const qreal size = room.columns.badge.width();
        made.badge = QRectF(room.columns.badge.left(), 0, size, size);
    }
    addLabels(made, texts, room, look);
    addRemarks(made, texts, room, look);
    const QRectF& plot = room.columns.plot;
    made.plot = QRectF(plot.left() - beside, 2, plot.width() + 2 * beside, room.height - 4);
    const ChartScale scale{axis.min, axis.max, room.scaleFrom, room.scaleTo};
    made.mark = layOutMark(row, scale, {made.plot, room.barHeight}, ownPay, look);
    return made;
}

ChartColumns mirrored(const ChartColumns& columns, qreal width) {
    return {mirroredColumn(columns.badge, width), mirroredColumn(columns.labels, width),
            mirroredColumn(columns.plot, width), mirroredColumn(columns.remarks, width)};
}

} // namespace rungwise::app
