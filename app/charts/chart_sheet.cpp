// SPDX-License-Identifier: GPL-3.0-or-later
// Lays the scene of the screen out once for a fixed width.
#include "app/charts/chart_sheet.h"

#include "app/charts/chart_look.h"
#include "app/look/theme.h"

#include <QGuiApplication>

#include <utility>

namespace rungwise::app {

namespace {

/// At the width of a page on its side, letters come out about as large as those of a report.
constexpr qreal sheetWidth = 1000;
constexpr int fontPixels = 13;

} // namespace

ChartSheet::ChartSheet(PayChartPlan plan, QFont font) {
    font.setPixelSize(fontPixels);
    scene_.display(std::move(plan), chartLook(font, lightPalette()),
                   QGuiApplication::layoutDirection());
    size_ = scene_.layOut({sheetWidth, 0});
}

void ChartSheet::paint(QPainter& painter, const QRectF& target) {
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
    scene_.render(&painter, target, QRectF(QPointF(0, 0), size_));
}

} // namespace rungwise::app
