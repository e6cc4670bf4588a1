// SPDX-License-Identifier: GPL-3.0-or-later
// Columns fill the room, keep their least width and share borders.
#include "app/table/column_widths.h"

#include <gtest/gtest.h>

namespace rungwise::app {
namespace {

using Widths = std::vector<int>;

TEST(ColumnWidths, ShareTheRoomEvenly) {
    ColumnWidths columns;
    columns.share(3);
    columns.fit(1000, 100);
    EXPECT_EQ(columns.widths(), (Widths{334, 333, 333}));
}

TEST(ColumnWidths, AreWiderThanARoomThatIsTooSmall) {
    ColumnWidths columns;
    columns.share(3);
    columns.fit(200, 100);
    EXPECT_EQ(columns.widths(), (Widths{100, 100, 100}));
}

TEST(ColumnWidths, NeighboursShareABorder) {
    ColumnWidths columns;
    columns.share(3);
    columns.fit(900, 100);
    columns.moveBorder(0, 400);
    EXPECT_EQ(columns.widths(), (Widths{400, 200, 300}));
    columns.moveBorder(1, 20);
    EXPECT_EQ(columns.widths(), (Widths{400, 100, 400}));
    columns.moveBorder(2, 50);
    EXPECT_EQ(columns.widths(), (Widths{400, 100, 400})) << "the outer edge stays at the window's";
}

TEST(ColumnWidths, WhatANeighbourCannotGiveMakesTheTableWider) {
    ColumnWidths columns;
    columns.share(2);
    columns.fit(400, 150);
    columns.moveBorder(0, 350);
    EXPECT_EQ(columns.widths(), (Widths{350, 150}));
    columns.fit(400, 150);
    EXPECT_EQ(columns.widths(), (Widths{350, 150})) << "a wider table stays one";
    columns.share(2);
    EXPECT_EQ(columns.widths(), (Widths{200, 200}));
}

TEST(ColumnWidths, KeepProportionsInAnotherRoom) {
    ColumnWidths columns;
    columns.share(2);
    columns.fit(700, 150);
    columns.moveBorder(0, 500);
    columns.fit(1400, 150);
    EXPECT_EQ(columns.widths(), (Widths{1000, 400}));
    columns.fit(400, 150);
    EXPECT_EQ(columns.widths(), (Widths{250, 150})) << "the narrow one keeps its least width";
}

} // namespace
} // namespace rungwise::app
