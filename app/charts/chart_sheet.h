// SPDX-License-Identifier: GPL-3.0-or-later
// A pay chart laid out for paper and files.
#pragma once

#include "app/charts/pay_chart_scene.h"

#include <QFont>
#include <QPainter>
#include <QRectF>
#include <QSizeF>

namespace rungwise::app {

/// A chart of all rows at its final size, in the colours of paper, whatever the screen's are.
class ChartSheet {
public:
    /// `font` is taken at the size that fits the width of a sheet.
    ChartSheet(PayChartPlan plan, QFont font);

    /// In units that are as large as a pixel is to browsers.
    [[nodiscard]] QSizeF size() const { return size_; }
    [[nodiscard]] const PayChartPlan& plan() const { return scene_.plan(); }

    void paint(QPainter& painter, const QRectF& target);

private:
    PayChartScene scene_{SheetKind::File};
    QSizeF size_;
};

} // namespace rungwise::app
