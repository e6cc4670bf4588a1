// SPDX-License-Identifier: GPL-3.0-or-later
// Tries the common sheets from the smallest.
#include "app/report/front_page.h"

#include "app/report/page_layout.h"

#include <algorithm>
#include <array>

namespace rungwise::app {

namespace {

constexpr qreal leastPoints = 6.5;
/// A unit is a pixel to browsers, of which 96 make an inch.
constexpr qreal unitPoints = 72.0 / 96;

constexpr std::array sheets{QPageSize::A4, QPageSize::A3, QPageSize::A2, QPageSize::A1,
                            QPageSize::A0};

/// Points per unit of the drawing.
qreal scaleWithin(const QSizeF& size, const QSizeF& room) {
    return std::min(room.width() / size.width(), room.height() / size.height());
}

qreal scaleOn(const QPageLayout& layout, const QSizeF& size) {
    return scaleWithin(size, divide(layout.paintRect(QPageLayout::Point), 1).body.size());
}

} // namespace

std::optional<FrontPage> frontPage(const Drawing& drawing, qreal smallestText) {
    if (drawing.size.isEmpty()) return std::nullopt;
    for (const QPageSize::PageSizeId sheet : sheets) {
        const QPageLayout upright = paperLayout(sheet, QPageLayout::Portrait);
        const QPageLayout wide = paperLayout(sheet, QPageLayout::Landscape);
        const bool isWide = scaleOn(wide, drawing.size) > scaleOn(upright, drawing.size);
        const QPageLayout& layout = isWide ? wide : upright;
        if (scaleOn(layout, drawing.size) * smallestText >= leastPoints) {
            return FrontPage{drawing, layout};
        }
    }
    return std::nullopt;
}

QRectF placeOnFront(const Drawing& drawing, const QRectF& body, qreal pointSize) {
    const qreal scale = std::min(scaleWithin(drawing.size, body.size()), unitPoints * pointSize);
    QRectF place(body.topLeft(), drawing.size * scale);
    place.moveLeft(body.left() + (body.width() - place.width()) / 2);
    return place;
}

QPageLayout paperLayout(QPageSize::PageSizeId size, QPageLayout::Orientation side) {
    return {QPageSize(size), side, QMarginsF(18, 13, 18, 13), QPageLayout::Millimeter};
}

} // namespace rungwise::app
