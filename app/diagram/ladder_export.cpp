// SPDX-License-Identifier: GPL-3.0-or-later
// The sheet painted into each format.
#include "app/diagram/ladder_export.h"

#include "app/diagram/ladder_sheet.h"

#include <QBuffer>
#include <QImage>
#include <QPainter>
#include <QSvgGenerator>

#include <algorithm>
#include <cmath>

namespace rungwise::app {

namespace {

constexpr int pixelsPerInch = 96;      ///< as browsers count: a unit is a pixel there
constexpr double largestSide = 32'000; ///< of a picture; a larger one cannot be painted
constexpr double mostPixels = 3e7;     ///< 120 MB; readers of pictures refuse more
constexpr double leastScale = 0.35;    ///< below which words are no longer words

double usableScale(const QSizeF& size, double wanted) {
    const double bySide = largestSide / std::max(size.width(), size.height());
    const double byArea = std::sqrt(mostPixels / (size.width() * size.height()));
    return std::min({std::clamp(wanted, 1.0, 8.0), bySide, byArea});
}

} // namespace

QByteArray ladderSvg(const LadderView& view, EdgeLabels labels, const Wording& wording) {
    const LadderSheet sheet(view, labels, wording);
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QSvgGenerator generator;
    generator.setOutputDevice(&buffer);
    generator.setResolution(pixelsPerInch);
    generator.setSize(sheet.size().toSize());
    generator.setViewBox(QRectF(QPointF(0, 0), sheet.size()));
    // The generator writes these two as they are.
    generator.setTitle(sheet.title().toHtmlEscaped());
    generator.setDescription(sheet.subtitle().toHtmlEscaped());
    {
        QPainter painter(&generator);
        painter.fillRect(QRectF(QPointF(0, 0), sheet.size()), Qt::white);
        sheet.paint(painter);
    }
    return bytes;
}

QByteArray ladderPng(const LadderView& view, EdgeLabels labels, const Wording& wording,
                     double scale) {
    const LadderSheet sheet(view, labels, wording);
    const double used = usableScale(sheet.size(), scale);
    if (used < leastScale) return {};
    const QSize pixels(static_cast<int>(std::ceil(sheet.size().width() * used)),
                       static_cast<int>(std::ceil(sheet.size().height() * used)));
    QImage image(pixels, QImage::Format_RGB32);
    if (image.isNull()) return {};
    image.fill(Qt::white);
    {
        QPainter painter(&image);
        painter.scale(used, used);
        sheet.paint(painter);
    }
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "PNG");
    return bytes;
}

} // namespace rungwise::app
