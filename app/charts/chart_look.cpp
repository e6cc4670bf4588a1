// SPDX-License-Identifier: GPL-3.0-or-later
// Derives everything from the application's font and palette.
#include "app/charts/chart_look.h"

#include "app/look/colours.h"

#include <QFontInfo>

#include <algorithm>
#include <cmath>

namespace rungwise::app {

namespace {

QFont sized(const QFont& font, double factor, QFont::Weight weight) {
    QFont made = font;
    const int pixels = QFontInfo(font).pixelSize();
    made.setPixelSize(std::max(9, static_cast<int>(std::lround(pixels * factor))));
    made.setWeight(weight);
    return made;
}

} // namespace

ChartLook chartLook(const QFont& font, const QPalette& palette) {
    return {.palette = palette,
            .title = sized(font, 1.25, QFont::Bold),
            .heading = sized(font, 1.0, QFont::Bold),
            .label = sized(font, 0.9, QFont::Normal),
            .middle = sized(font, 0.92, QFont::Bold)};
}

QColor ChartLook::quiet() const {
    return quietText(palette);
}

QColor ChartLook::remark() const {
    return changeText(palette);
}

QColor ChartLook::grid() const {
    return rule(palette);
}

QColor ChartLook::current() const {
    return noteGround(palette);
}

QColor ChartLook::role(std::optional<char> letter) const {
    return letter ? roleColour(*letter, palette) : quiet();
}

QColor ChartLook::tint(std::optional<char> letter, double share) const {
    const QColor full = role(letter);
    const QColor none = ground();
    const auto mixed = [&](int a, int b) {
        return static_cast<int>(std::lround(a * share + b * (1 - share)));
    };
    return {mixed(full.red(), none.red()), mixed(full.green(), none.green()),
            mixed(full.blue(), none.blue())};
}

} // namespace rungwise::app
