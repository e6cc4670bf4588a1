// SPDX-License-Identifier: GPL-3.0-or-later
// The scene of the screen, laid out once for paper and painted into each format.
#include "app/charts/chart_export.h"

#include "app/charts/chart_sheet.h"

#include <QApplication>
#include <QBuffer>
#include <QImage>
#include <QPainter>
#include <QSvgGenerator>

#include <algorithm>
#include <cmath>

namespace rungwise::app {

namespace {

constexpr int pixelsPerInch = 96;  ///< as browsers count: a unit is a pixel there
constexpr int largestSide = 32000; ///< of a picture; a larger one cannot be painted

ChartSheet sheetOf(const PayView& view, PayPicture picture, const Wording& wording) {
    return {payChartPlan(view, wording, picture), QApplication::font()};
}

} // namespace

QByteArray chartSvg(const PayView& view, PayPicture picture, const Wording& wording) {
    ChartSheet sheet = sheetOf(view, picture, wording);
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QSvgGenerator generator;
    generator.setOutputDevice(&buffer);
    generator.setResolution(pixelsPerInch);
    generator.setSize(sheet.size().toSize());
    generator.setViewBox(QRectF(QPointF(0, 0), sheet.size()));
    // The generator writes these two as they are.
    generator.setTitle(sheet.plan().title.toHtmlEscaped());
    generator.setDescription(sheet.plan().subtitle.toHtmlEscaped());
    {
        QPainter painter(&generator);
        sheet.paint(painter, QRectF(QPointF(0, 0), sheet.size()));
    }
    return bytes;
}

QByteArray chartPng(const PayView& view, PayPicture picture, const Wording& wording, double scale) {
    ChartSheet sheet = sheetOf(view, picture, wording);
    const double most = largestSide / std::max(sheet.size().width(), sheet.size().height());
    const double used = std::min(std::clamp(scale, 1.0, 8.0), most);
    const QSize pixels(static_cast<int>(std::ceil(sheet.size().width() * used)),
                       static_cast<int>(std::ceil(sheet.size().height() * used)));
    QImage image(pixels, QImage::Format_RGB32);
    if (image.isNull()) return {};
    image.fill(Qt::white);
    {
        QPainter painter(&image);
        sheet.paint(painter, QRectF(QPointF(0, 0), QSizeF(pixels)));
    }
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "PNG");
    return bytes;
}

} // namespace rungwise::app
