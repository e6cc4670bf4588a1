// SPDX-License-Identifier: GPL-3.0-or-later
// What part of a ladder a viewport shows, and where.
#pragma once

#include <QPoint>
#include <QPointF>
#include <QRect>
#include <QRectF>
#include <QSize>
#include <QSizeF>

namespace rungwise::app {

/// Pure arithmetic between the layout's units and the viewport's pixels. The column with the
/// names of the levels stands where reading begins, the strip with those of the lanes on top; both
/// keep their size.
struct LadderCamera {
    QSizeF layout;
    QSize viewport;
    int rowHeads = 0;  ///< width of the column
    int laneHeads = 0; ///< height of the strip
    Qt::LayoutDirection direction = Qt::LeftToRight;
    double zoom = 1;
    QPoint scroll; ///< pixels, from 0 to `mostScroll`
    int below = 0; ///< pixels of free room that can be scrolled to below the ladder

    static constexpr double leastZoom = 0.25;
    static constexpr double mostZoom = 4;

    /// Where the ladder itself is seen.
    [[nodiscard]] QRect body() const;
    [[nodiscard]] QRect rowHeadArea() const;
    [[nodiscard]] QRect laneHeadArea() const;
    /// Where the layout's origin is in the viewport. A ladder narrower than its room stands in the
    /// middle.
    [[nodiscard]] QPointF origin() const;
    [[nodiscard]] QPoint mostScroll() const;
    [[nodiscard]] bool showsAll() const;
    [[nodiscard]] QPointF toLayout(const QPointF& point) const;
    [[nodiscard]] QRectF toLayout(const QRectF& rect) const;
    [[nodiscard]] QPointF toViewport(const QPointF& point) const;
    [[nodiscard]] QRectF toViewport(const QRectF& rect) const;
    /// At which everything is seen, at most 1; may be below `leastZoom`.
    [[nodiscard]] double fittingZoom() const;
    /// The scroll that brings a point of the layout to a point of the viewport, as near as can be.
    [[nodiscard]] QPoint scrollFor(const QPointF& ofLayout, const QPointF& ofViewport) const;
    /// The least scroll that shows the area with some room around; its beginning where it is too
    /// large.
    [[nodiscard]] QPoint scrollToShow(const QRectF& ofLayout) const;

private:
    [[nodiscard]] QPoint clamped(const QPoint& scroll) const;
};

} // namespace rungwise::app
