// SPDX-License-Identifier: GPL-3.0-or-later
// Drawn once into pixels; only the frame moves.
#include "app/diagram/ladder_overview.h"

#include "app/diagram/ladder_colours.h"
#include "app/diagram/ladder_index.h"

#include <algorithm>
#include <cmath>

namespace rungwise::app {

namespace {

constexpr QSizeF most(190, 130);
constexpr int least = 28; ///< of a side, so that it can be clicked
/// Of the viewport's sides: a map must not cover what it is the map of.
constexpr double usualShare = 0.22;
constexpr double largestShare = 0.4;

double scaleOf(const QSizeF& layout, const QSize& size) {
    return std::min(size.width() / std::max(1.0, layout.width()),
                    size.height() / std::max(1.0, layout.height()));
}

/// Where the layout's corner is on a map of this size: a narrow ladder stands in the middle.
QPointF cornerOf(const QSizeF& layout, const QSize& size) {
    const QSizeF drawn = layout * scaleOf(layout, size);
    return {(size.width() - drawn.width()) / 2, (size.height() - drawn.height()) / 2};
}

} // namespace

QSize LadderOverview::sizeOf(const LadderCamera& camera) {
    const QSizeF room = (QSizeF(camera.body().size()) * usualShare).boundedTo(most);
    const double scale = std::min(room.width() / std::max(1.0, camera.layout.width()),
                                  room.height() / std::max(1.0, camera.layout.height()));
    const QSize size = (camera.layout * scale).toSize().expandedTo(QSize(least, least));
    const QSizeF largest = QSizeF(camera.body().size()) * largestShare;
    return size.width() > largest.width() || size.height() > largest.height() ? QSize() : size;
}

std::optional<QRect> LadderOverview::place(const LadderCamera& camera) {
    if (camera.showsAll()) return std::nullopt;
    const QRect body = camera.body();
    const QSize size = sizeOf(camera);
    if (size.isEmpty()) return std::nullopt;
    const bool isMirrored = camera.direction == Qt::RightToLeft;
    const int left =
        isMirrored ? body.left() + margin : body.left() + body.width() - margin - size.width();
    return QRect(QPoint(left, body.top() + body.height() - margin - size.height()), size);
}

QPointF LadderOverview::toLayout(const LadderCamera& camera, const QRect& place,
                                 const QPointF& point) {
    const QPointF onMap = point - place.topLeft() - cornerOf(camera.layout, place.size());
    return onMap / scaleOf(camera.layout, place.size());
}

void LadderOverview::draw(const LadderDrawing& drawing, const QSize& size, const QPalette& palette,
                          double pixelRatio) {
    const LadderColours colours(palette);
    const QSizeF layout(drawing.layout.width, drawing.layout.height);
    map_ = QPixmap((QSizeF(size) * pixelRatio).toSize());
    map_.setDevicePixelRatio(pixelRatio);
    map_.fill(colours.band);
    QPainter painter(&map_);
    painter.translate(cornerOf(layout, size));
    const double scale = scaleOf(layout, size);
    for (std::size_t node = 0; node < drawing.layout.nodes.size(); ++node) {
        const QRectF box = rectOf(drawing.layout.nodes.at(node));
        const DrawnRole& role = drawing.roles.at(node);
        QColor colour = role.isHere ? colours.link : colours.border;
        if (role.letter) colour = colours.letter(*role.letter);
        // At least a pixel, or many boxes would vanish.
        painter.fillRect(QRectF(box.topLeft() * scale, QSizeF(std::max(1.0, box.width() * scale),
                                                              std::max(1.0, box.height() * scale))),
                         colour);
    }
}

void LadderOverview::paint(QPainter& painter, const LadderDrawing& drawing,
                           const LadderCamera& camera, const QPalette& palette) {
    const auto at = place(camera);
    if (!at) return;
    const double ratio = painter.device()->devicePixelRatioF();
    if (map_.isNull()) draw(drawing, at->size(), palette, ratio);
    const LadderColours colours(palette);
    painter.setRenderHint(QPainter::Antialiasing, false);
    painter.drawPixmap(at->topLeft(), map_);
    painter.setPen(QPen(colours.border, 1));
    painter.setBrush(Qt::NoBrush);
    painter.drawRect(at->adjusted(0, 0, -1, -1));
    const double scale = scaleOf(camera.layout, at->size());
    const QRectF seen = camera.toLayout(QRectF(camera.body()));
    const QRectF frame(at->topLeft() + cornerOf(camera.layout, at->size()) + seen.topLeft() * scale,
                       seen.size() * scale);
    painter.setPen(QPen(colours.link, 2));
    painter.drawRect(frame.intersected(QRectF(*at).adjusted(1, 1, -1, -1)));
}

} // namespace rungwise::app
