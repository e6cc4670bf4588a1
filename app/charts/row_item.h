// SPDX-License-Identifier: GPL-3.0-or-later
// The graphics item of one visible row.
#pragma once

#include "app/charts/histogram_chart.h"
#include "app/charts/row_layout.h"

#include <QGraphicsItem>

#include <memory>

namespace rungwise::app {

/// Paints a row with its labels, mark and values. Lays out again only when its room is another.
class RowItem : public QGraphicsItem {
public:
    /// The plan, the texts and the look must outlive the item.
    RowItem(const PayChartPlan& plan, std::size_t row, const RowTexts& texts, const ChartLook& look,
            QGraphicsItem* parent);
    ~RowItem() override;

    void place(const RowRoom& room);
    [[nodiscard]] const RowLayout& rowLayout() const { return layout_; }

    [[nodiscard]] QRectF boundingRect() const override { return bounds_; }
    void paint(QPainter* painter, const QStyleOptionGraphicsItem* option, QWidget* widget) override;

private:
    void placeHistogram(const RowRoom& room);

    const PayChartPlan& plan_;
    const PayChartRow& row_;
    const RowTexts& texts_;
    const ChartLook& look_;
    bool isGroupStart_ = false;
    RowRoom room_;
    QRectF bounds_;
    RowLayout layout_;
    HistogramChart* histogram_ = nullptr; ///< a child, of a distribution only
};

} // namespace rungwise::app
