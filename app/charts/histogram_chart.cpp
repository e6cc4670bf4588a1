// SPDX-License-Identifier: GPL-3.0-or-later
// Bars of a series stand at 0, 1, 2 …; an axis in steps puts them under the amounts.
#include "app/charts/histogram_chart.h"

#include "core/pay/pay_axis.h"

#include <QBarSeries>
#include <QBarSet>
#include <QGraphicsLayout>
#include <QLegend>

#include <algorithm>
#include <array>

namespace rungwise::app {

HistogramChart::HistogramChart(const SpreadMark& mark, std::optional<char> colour,
                               const ChartLook& look)
    : places_{new QValueAxis} {
    setBackgroundVisible(false);
    setMargins(QMargins(0, 0, 0, 0));
    layout()->setContentsMargins(0, 0, 0, 0);
    legend()->hide();
    if (!mark.bins.empty()) {
        from_ = mark.bins.front().from;
        // A single bar for equal amounts has no width of its own.
        step_ = std::max(mark.bins.front().to - from_, 1e-6);
    }
    addBars(mark, look.tint(colour, 0.6), look);
}

void HistogramChart::addBars(const SpreadMark& mark, const QColor& colour, const ChartLook& look) {
    auto* counts = new QBarSet(QString());
    std::size_t most = 1;
    for (const PayBin& bin : mark.bins) {
        counts->append(static_cast<double>(bin.count));
        most = std::max(most, bin.count);
    }
    counts->setBrush(colour);
    counts->setPen(QPen(look.ground(), 1));
    const std::array tallest{static_cast<double>(most)};
    const PayAxis heights = payAxis(tallest, AxisStart::AtZero, 3);
    most_ = heights.max;
    auto* series = new QBarSeries;
    series->append(counts);
    series->setBarWidth(1);
    addSeries(series);
    auto* upright = new QValueAxis;
    upright->setRange(0, most_);
    upright->setTickCount(2);
    upright->setLabelsVisible(false);
    upright->setLineVisible(false);
    upright->setGridLinePen(QPen(look.grid(), 1));
    places_->setVisible(false);
    addAxis(places_, Qt::AlignBottom);
    addAxis(upright, Qt::AlignLeft);
    series->attachAxis(places_);
    series->attachAxis(upright);
}

void HistogramChart::place(const QRectF& plot, const ChartScale& scale) {
    setPlotArea(QRectF(QPointF(0, 0), plot.size()));
    setGeometry(plot);
    layout()->activate();
    places_->setReverse(scale.isReversed());
    places_->setRange((scale.from - from_) / step_ - 0.5, (scale.to - from_) / step_ - 0.5);
}

} // namespace rungwise::app
