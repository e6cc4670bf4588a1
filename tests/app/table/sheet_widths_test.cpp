// SPDX-License-Identifier: GPL-3.0-or-later
// Columns share the room without cutting a word.
#include "app/table/sheet_widths.h"

#include <gtest/gtest.h>

#include <numeric>

namespace rungwise::app {
namespace {

using Needs = std::vector<SheetColumnNeed>;
using Widths = std::vector<int>;

TEST(SheetWidths, EachHasWhatItWantsWhereAllFit) {
    EXPECT_EQ(sheetWidths({{100, 40}, {50, 50}, {300, 80}}, 1000), (Widths{100, 50, 300}));
    EXPECT_EQ(sheetWidths({{100, 40}, {50, 50}, {300, 80}}, 450), (Widths{100, 50, 300}));
}

TEST(SheetWidths, TheWidestGivesFirst) {
    EXPECT_EQ(sheetWidths({{100, 40}, {50, 50}, {300, 80}}, 400), (Widths{100, 50, 250}));
    EXPECT_EQ(sheetWidths({{250, 40}, {50, 50}, {300, 80}}, 350), (Widths{150, 50, 150}));
}

TEST(SheetWidths, NoneGoesBelowItsLeast) {
    EXPECT_EQ(sheetWidths({{250, 40}, {50, 50}, {300, 200}}, 350), (Widths{100, 50, 200}));
    EXPECT_EQ(sheetWidths({{250, 40}, {50, 50}, {300, 80}}, 170), (Widths{40, 50, 80}));
    EXPECT_TRUE(sheetWidths({}, 100).empty());
}

TEST(SheetWidths, WhatDoesNotFitAnywayIsNotSqueezed) {
    EXPECT_EQ(sheetWidths({{250, 40}, {50, 50}, {300, 80}}, 160), (Widths{40, 50, 300}));
    EXPECT_EQ(sheetWidths({{250, 40}, {500, 500}, {300, 80}}, 400), (Widths{100, 500, 300}));
}

TEST(SheetWidths, KnowsWhetherSomethingHasToScroll) {
    EXPECT_TRUE(fitInto({{250, 40}, {50, 50}, {300, 80}}, 170));
    EXPECT_FALSE(fitInto({{250, 40}, {50, 50}, {300, 80}}, 169));
}

TEST(SheetWidths, NoPixelIsLeftWhileSomebodyLacksOne) {
    const Needs needs{{101, 10}, {200, 20}, {300, 30}, {7, 7}};
    for (int room = 67; room <= 608; ++room) {
        const Widths widths = sheetWidths(needs, room);
        EXPECT_EQ(std::accumulate(widths.begin(), widths.end(), 0), room);
    }
}

} // namespace
} // namespace rungwise::app
