// SPDX-License-Identifier: GPL-3.0-or-later
// Lays the chart out for paper once, and paints it wherever it is asked for.
#include "app/report/pay_drawing.h"

#include "app/charts/chart_sheet.h"
#include "app/report/report_style.h"

#include <memory>
#include <utility>

namespace rungwise::app {

Drawing payDrawing(const PayView& view, PayPicture picture, const Wording& wording) {
    PayChartPlan plan = payChartPlan(view, wording, picture);
    plan.sources.clear(); // the report lists them
    auto sheet = std::make_shared<ChartSheet>(std::move(plan), paperFont(paper::bodySize));
    const QSizeF size = sheet->size();
    const auto paint = [sheet, size](QPainter& painter) {
        sheet->paint(painter, QRectF(QPointF(0, 0), size));
    };
    return {.size = size, .paint = paint};
}

} // namespace rungwise::app
