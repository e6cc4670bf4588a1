// SPDX-License-Identifier: GPL-3.0-or-later
// Contrast by the formula of WCAG 2.1, for every text on every ground it stands on.
#include "app/look/colours.h"

#include "app/look/theme.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <cmath>
#include <set>

namespace rungwise::app {
namespace {

double linear(int channel) {
    const double part = channel / 255.0;
    return part <= 0.04045 ? part / 12.92 : std::pow((part + 0.055) / 1.055, 2.4);
}

double luminance(const QColor& colour) {
    return 0.2126 * linear(colour.red()) + 0.7152 * linear(colour.green()) +
           0.0722 * linear(colour.blue());
}

double contrast(const QColor& a, const QColor& b) {
    const double first = luminance(a) + 0.05;
    const double second = luminance(b) + 0.05;
    return std::max(first, second) / std::min(first, second);
}

class Colours : public ::testing::TestWithParam<bool> {
protected:
    QPalette palette_ = GetParam() ? darkPalette() : lightPalette();
};

TEST_P(Colours, TextIsReadableOnEveryGround) {
    const QColor grounds[] = {palette_.color(QPalette::Base), palette_.color(QPalette::Window),
                              panelGround(palette_),          sectionGround(palette_),
                              differenceGround(palette_),     noteGround(palette_),
                              chosenGround(palette_),         warningGround(palette_)};
    for (const QColor& ground : grounds) {
        for (const QColor& text : {palette_.color(QPalette::Text), quietText(palette_),
                                   linkText(palette_), changeText(palette_)}) {
            EXPECT_GE(contrast(text, ground), 4.5)
                << text.name().toStdString() << " on " << ground.name().toStdString();
        }
    }
    EXPECT_GE(contrast(palette_.color(QPalette::Text), foundGround(palette_)), 4.5);
    EXPECT_GE(
        contrast(palette_.color(QPalette::HighlightedText), palette_.color(QPalette::Highlight)),
        4.5);
    EXPECT_GE(contrast(palette_.color(QPalette::PlaceholderText), palette_.color(QPalette::Base)),
              4.5);
}

TEST_P(Colours, BadgesCarryTheirLetters) {
    for (const char letter : {'A', 'B', 'C', 'D', 'E'}) {
        EXPECT_GE(contrast(roleColour(letter, palette_), badgeText(palette_)), 4.5) << letter;
    }
}

TEST_P(Colours, PipsStandOutFromTheirGround) {
    for (const QColor& ground : {palette_.color(QPalette::Base), differenceGround(palette_)}) {
        EXPECT_GE(contrast(pip(palette_), ground), 3.0);
        EXPECT_GE(contrast(emptyPip(palette_), ground), 2.8);
    }
}

TEST_P(Colours, EveryRoleHasItsOwn) {
    std::set<QRgb> seen;
    for (const char letter : {'A', 'B', 'C', 'D', 'E'}) {
        seen.insert(roleColour(letter, palette_).rgb());
    }
    EXPECT_EQ(seen.size(), 5U);
}

TEST_P(Colours, ALetterBeyondEIsNoAccident) {
    EXPECT_EQ(roleColour('Z', palette_), roleColour('E', palette_));
}

INSTANTIATE_TEST_SUITE_P(LightAndDark, Colours, ::testing::Bool(),
                         [](const auto& given) { return given.param ? "Dark" : "Light"; });

} // namespace
} // namespace rungwise::app
