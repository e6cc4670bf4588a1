// SPDX-License-Identifier: GPL-3.0-or-later
// Arithmetic between layout and viewport.
#include "app/diagram/ladder_camera.h"

#include <gtest/gtest.h>

namespace rungwise::app {
namespace {

LadderCamera camera(double zoom, Qt::LayoutDirection direction = Qt::LeftToRight) {
    return {.layout = {2000, 1000},
            .viewport = {900, 600},
            .rowHeads = 100,
            .laneHeads = 30,
            .direction = direction,
            .zoom = zoom,
            .scroll = {40, 20},
            .below = 0};
}

TEST(LadderCamera, GoesThereAndBack) {
    for (const double zoom : {0.25, 1.0, 3.7}) {
        const LadderCamera seen = camera(zoom);
        const QPointF there = seen.toViewport(QPointF(321, 123));
        EXPECT_NEAR(seen.toLayout(there).x(), 321, 1e-9);
        EXPECT_NEAR(seen.toLayout(there).y(), 123, 1e-9);
    }
}

TEST(LadderCamera, NamesOfLevelsStandWhereReadingBegins) {
    EXPECT_EQ(camera(1).rowHeadArea(), QRect(0, 30, 100, 570));
    EXPECT_EQ(camera(1).body(), QRect(100, 30, 800, 570));
    EXPECT_EQ(camera(1, Qt::RightToLeft).rowHeadArea(), QRect(800, 30, 100, 570));
    EXPECT_EQ(camera(1, Qt::RightToLeft).body(), QRect(0, 30, 800, 570));
}

TEST(LadderCamera, FitsAllAndNeverEnlarges) {
    LadderCamera seen = camera(1);
    EXPECT_DOUBLE_EQ(seen.fittingZoom(), 0.4);
    seen.zoom = seen.fittingZoom();
    EXPECT_TRUE(seen.showsAll());
    seen.layout = {100, 100};
    EXPECT_DOUBLE_EQ(seen.fittingZoom(), 1);
    seen.layout = {};
    EXPECT_DOUBLE_EQ(seen.fittingZoom(), 1);
}

TEST(LadderCamera, APointCanBeHeldWhileItZooms) {
    LadderCamera seen = camera(1);
    const QPointF pointer(400, 300);
    const QPointF held = seen.toLayout(pointer);
    seen.zoom = 2;
    seen.scroll = seen.scrollFor(held, pointer);
    EXPECT_NEAR(seen.toViewport(held).x(), pointer.x(), 1);
    EXPECT_NEAR(seen.toViewport(held).y(), pointer.y(), 1);
}

TEST(LadderCamera, ScrollsNoFartherThanNeededAndNeverBeyond) {
    LadderCamera seen = camera(1);
    EXPECT_EQ(seen.scrollToShow(QRectF(200, 200, 100, 50)), seen.scroll);
    seen.scroll = seen.scrollToShow(QRectF(1500, 800, 100, 50));
    EXPECT_TRUE(QRectF(seen.body()).contains(seen.toViewport(QRectF(1500, 800, 100, 50))));
    EXPECT_EQ(seen.scrollToShow(QRectF(1990, 990, 10, 10)), seen.mostScroll());
    EXPECT_EQ(seen.scrollToShow(QRectF(0, 0, 10, 10)), QPoint(0, 0));
}

} // namespace
} // namespace rungwise::app
