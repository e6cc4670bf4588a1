// SPDX-License-Identifier: GPL-3.0-or-later
// Sets up the chart once; a new size costs only the grid lines.
#include "app/charts/chart_frame.h"

#include <QGraphicsLayout>
#include <QLegend>

namespace rungwise::app {

ChartFrame::ChartFrame() : amounts_{new QValueAxis}, anchor_{new QLineSeries} {
    setBackgroundVisible(false);
    setMargins(QMargins(0, 0, 0, 0));
    layout()->setContentsMargins(0, 0, 0, 0);
    legend()->hide();
    auto* rows = new QValueAxis;
    rows->setVisible(false);
    amounts_->setLabelsVisible(false);
    // Even labels that nobody sees are laid out as HTML at every size, and shortened to fit letter
    // by letter.
    amounts_->setLabelFormat(QStringLiteral(" "));
    amounts_->setTruncateLabels(false);
    amounts_->setLineVisible(false);
    addSeries(anchor_);
    addAxis(amounts_, Qt::AlignBottom);
    addAxis(rows, Qt::AlignLeft);
    anchor_->attachAxis(amounts_);
    anchor_->attachAxis(rows);
}

void ChartFrame::display(const PayAxis& axis, Growth growth, const ChartLook& look) {
    amounts_->setRange(axis.min, axis.max);
    amounts_->setTickCount(static_cast<int>(axis.ticks.size()));
    amounts_->setReverse(growth == Growth::Leftward);
    amounts_->setGridLinePen(QPen(look.grid(), 1));
}

ChartScale ChartFrame::place(const QRectF& plot) {
    // In this order: the grid is laid out for the plot area that is known when the size changes.
    setPlotArea(QRectF(QPointF(0, 0), plot.size()));
    setGeometry(plot);
    layout()->activate();
    const auto at = [&](double amount) {
        return mapToPosition(QPointF(amount, 0), anchor_).x() + plot.left();
    };
    return {amounts_->min(), amounts_->max(), at(amounts_->min()), at(amounts_->max())};
}

} // namespace rungwise::app
