// SPDX-License-Identifier: GPL-3.0-or-later
// The scene of the screen, laid out once for paper and painted into each format.
#include "app/charts/chart_export.h"

#include "app/charts/chart_look.h"
#include "app/charts/drawable_text.h"
#include "app/charts/pay_chart_scene.h"
#include "app/look/theme.h"

#include <QApplication>
#include <QBuffer>
#include <QImage>
#include <QPageLayout>
#include <QPageSize>
#include <QPainter>
#include <QPdfWriter>
#include <QSvgGenerator>

#include <algorithm>
#include <cmath>

namespace rungwise::app {

namespace {

constexpr qreal sheetWidth = 1000;
constexpr int fontPixels = 13;
constexpr int pixelsPerInch = 96; ///< as browsers count: a unit is a pixel there
constexpr double pointsPerUnit = 0.75;
constexpr int largestSide = 32000; ///< of a picture; a larger one cannot be painted

/// A chart that has its final size.
class Sheet {
public:
    Sheet(const PayView& view, PayPicture picture, const Wording& wording) {
        QFont font = QApplication::font();
        font.setPixelSize(fontPixels);
        scene_.display(payChartPlan(view, wording, picture), chartLook(font, lightPalette()),
                       QApplication::layoutDirection());
        size_ = scene_.layOut({sheetWidth, 0});
    }

    [[nodiscard]] QSizeF size() const { return size_; }
    [[nodiscard]] const PayChartPlan& plan() const { return scene_.plan(); }

    void paint(QPainter& painter, const QRectF& target) {
        painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
        scene_.render(&painter, target, QRectF(QPointF(0, 0), size_));
    }

private:
    PayChartScene scene_{SheetKind::File};
    QSizeF size_;
};

} // namespace

QByteArray chartSvg(const PayView& view, PayPicture picture, const Wording& wording) {
    Sheet sheet(view, picture, wording);
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

QByteArray chartPdf(const PayView& view, PayPicture picture, const Wording& wording) {
    Sheet sheet(view, picture, wording);
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    {
        QPdfWriter writer(&buffer);
        writer.setTitle(sheet.plan().title);
        writer.setCreator(QStringLiteral("Rungwise"));
        writer.setResolution(1200);
        // One page as large as the chart, so that nothing has to be cut.
        writer.setPageLayout(QPageLayout(QPageSize(sheet.size() * pointsPerUnit, QPageSize::Point,
                                                   QString(), QPageSize::ExactMatch),
                                         QPageLayout::Portrait, QMarginsF(0, 0, 0, 0)));
        QPainter painter(&writer);
        sheet.paint(painter, QRectF(0, 0, writer.width(), writer.height()));
    }
    return bytes;
}

QByteArray chartPng(const PayView& view, PayPicture picture, const Wording& wording, double scale) {
    Sheet sheet(view, picture, wording);
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
