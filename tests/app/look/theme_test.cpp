// SPDX-License-Identifier: GPL-3.0-or-later
// Themes may be changed back and forth.
#include "app/look/theme.h"

#include "app/look/text_size.h"
#include "core/session/session.h"

#include <QApplication>
#include <QFont>
#include <gtest/gtest.h>

namespace rungwise::app {
namespace {

TEST(ApplyTheme, ComesBackToWhatTheDesktopHas) {
    applyTheme(Theme::System);
    const bool desktop = isDark(QApplication::palette());
    applyTheme(Theme::Dark);
    EXPECT_TRUE(isDark(QApplication::palette()));
    applyTheme(Theme::Light);
    EXPECT_FALSE(isDark(QApplication::palette()));
    applyTheme(Theme::Dark);
    applyTheme(Theme::System);
    EXPECT_EQ(isDark(QApplication::palette()), desktop);
}

TEST(TextSize, GrowsAndShrinksWithinItsLimits) {
    int percent = 100;
    for (int i = 0; i < 20; ++i) percent = largerTextPercent(percent);
    EXPECT_EQ(percent, largestTextPercent);
    for (int i = 0; i < 20; ++i) percent = smallerTextPercent(percent);
    EXPECT_EQ(percent, smallestTextPercent);
    EXPECT_GT(largerTextPercent(100), 100);
    EXPECT_EQ(smallerTextPercent(largerTextPercent(100)), 100);
}

TEST(TextSize, ScalesTheFontOfTheApplication) {
    const double before = QApplication::font().pointSizeF();
    applyTextPercent(200);
    EXPECT_NEAR(QApplication::font().pointSizeF(), 2 * before, 0.01);
    applyTextPercent(100);
    EXPECT_NEAR(QApplication::font().pointSizeF(), before, 0.01);
}

} // namespace
} // namespace rungwise::app
