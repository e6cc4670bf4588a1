// SPDX-License-Identifier: GPL-3.0-or-later
// Lays the chart's scene out for paper once, and renders it wherever it is asked for.
#include "app/report/pay_drawing.h"

#include "app/charts/chart_look.h"
#include "app/charts/pay_chart_scene.h"
#include "app/look/theme.h"
#include "app/report/report_style.h"

#include <QGuiApplication>

#include <memory>
#include <utility>

namespace rungwise::app {

namespace {

/// At the width of a page on its side, letters come out about as large as those of the report.
constexpr qreal sheetWidth = 1000;
constexpr int fontPixels = 13;

} // namespace

Drawing payDrawing(const PayView& view, PayPicture picture, const Wording& wording) {
    QFont font = paperFont(paper::bodySize);
    font.setPixelSize(fontPixels);
    PayChartPlan plan = payChartPlan(view, wording, picture);
    plan.sources.clear(); // the report lists them
    auto scene = std::make_shared<PayChartScene>(SheetKind::File);
    scene->display(std::move(plan), chartLook(font, lightPalette()),
                   QGuiApplication::layoutDirection());
    const QSizeF size = scene->layOut({sheetWidth, 0});
    const auto paint = [scene, size](QPainter& painter) {
        const QRectF area(QPointF(0, 0), size);
        scene->render(&painter, area, area);
    };
    return {.size = size, .paint = paint};
}

} // namespace rungwise::app
