// SPDX-License-Identifier: GPL-3.0-or-later
// Scale and shift.
#include "app/diagram/ladder_camera.h"

#include <algorithm>
#include <cmath>

namespace rungwise::app {

namespace {

constexpr double least = 0.01;
constexpr int roomAround = 24;

int roundedUp(double value) {
    return static_cast<int>(std::ceil(value - 1e-6));
}

/// How far one axis must scroll to bring `from` to `to` into a room of `length`.
int scrolledTo(double from, double to, int length, int scroll) {
    if (to - from + 2 * roomAround > length) return scroll + static_cast<int>(from) - roomAround;
    if (from < roomAround) return scroll + static_cast<int>(std::floor(from)) - roomAround;
    if (to > length - roomAround) return scroll + roundedUp(to) - length + roomAround;
    return scroll;
}

} // namespace

QRect LadderCamera::body() const {
    const int left = direction == Qt::RightToLeft ? 0 : rowHeads;
    return {left, laneHeads, std::max(0, viewport.width() - rowHeads),
            std::max(0, viewport.height() - laneHeads)};
}

QRect LadderCamera::rowHeadArea() const {
    const int left = direction == Qt::RightToLeft ? viewport.width() - rowHeads : 0;
    return {left, laneHeads, rowHeads, body().height()};
}

QRect LadderCamera::laneHeadArea() const {
    return {body().left(), 0, body().width(), laneHeads};
}

QPointF LadderCamera::origin() const {
    const QRect area = body();
    const double free = std::max(0.0, area.width() - layout.width() * zoom);
    return QPointF(area.topLeft()) + QPointF(std::floor(free / 2), 0) - QPointF(scroll);
}

QPoint LadderCamera::mostScroll() const {
    const QRect area = body();
    const double height = layout.height() * zoom;
    const int room = height > area.height() || layout.width() * zoom > area.width() ? below : 0;
    return {std::max(0, roundedUp(layout.width() * zoom) - area.width()),
            std::max(0, roundedUp(height) + room - area.height())};
}

bool LadderCamera::showsAll() const {
    return mostScroll().isNull();
}

QPointF LadderCamera::toLayout(const QPointF& point) const {
    return (point - origin()) / zoom;
}

QRectF LadderCamera::toLayout(const QRectF& rect) const {
    return {toLayout(rect.topLeft()), rect.size() / zoom};
}

QPointF LadderCamera::toViewport(const QPointF& point) const {
    return origin() + point * zoom;
}

QRectF LadderCamera::toViewport(const QRectF& rect) const {
    return {toViewport(rect.topLeft()), rect.size() * zoom};
}

double LadderCamera::fittingZoom() const {
    const QRect area = body();
    if (layout.width() <= 0 || layout.height() <= 0) return 1;
    const double fitting = std::min(area.width() / layout.width(), area.height() / layout.height());
    return std::clamp(fitting, least, 1.0);
}

QPoint LadderCamera::clamped(const QPoint& wished) const {
    const QPoint most = mostScroll();
    return {std::clamp(wished.x(), 0, most.x()), std::clamp(wished.y(), 0, most.y())};
}

QPoint LadderCamera::scrollFor(const QPointF& ofLayout, const QPointF& ofViewport) const {
    return clamped(scroll + (toViewport(ofLayout) - ofViewport).toPoint());
}

QPoint LadderCamera::scrollToShow(const QRectF& ofLayout) const {
    const QRect area = body();
    const QRectF place = toViewport(ofLayout).translated(-area.topLeft());
    return clamped({scrolledTo(place.left(), place.right(), area.width(), scroll.x()),
                    scrolledTo(place.top(), place.bottom(), area.height(), scroll.y())});
}

} // namespace rungwise::app
