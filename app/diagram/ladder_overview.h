// SPDX-License-Identifier: GPL-3.0-or-later
// The whole ladder in small, with a frame around what is in view.
#pragma once

#include "app/diagram/ladder_camera.h"
#include "app/diagram/ladder_drawing.h"

#include <QPainter>
#include <QPalette>
#include <QPixmap>

#include <optional>

namespace rungwise::app {

/// Stands in the lower corner where reading ends, only while the ladder is larger than its room.
class LadderOverview {
public:
    /// The ladder or its colours are others.
    void forget() { map_ = {}; }

    /// Pixels that the map takes in the corner, without its margin; empty where there is no room.
    [[nodiscard]] static QSize sizeOf(const LadderCamera& camera);
    /// Where it stands in the viewport; nothing where it is not needed or there is no room.
    [[nodiscard]] static std::optional<QRect> place(const LadderCamera& camera);
    /// The point of the layout that a point of the map stands for.
    [[nodiscard]] static QPointF toLayout(const LadderCamera& camera, const QRect& place,
                                          const QPointF& point);

    void paint(QPainter& painter, const LadderDrawing& drawing, const LadderCamera& camera,
               const QPalette& palette);

    static constexpr int margin = 12;

private:
    void draw(const LadderDrawing& drawing, const QSize& size, const QPalette& palette,
              double pixelRatio);

    QPixmap map_;
};

} // namespace rungwise::app
