// SPDX-License-Identifier: GPL-3.0-or-later
// Scales the font that the application started with.
#include "app/look/text_size.h"

#include "core/session/session.h"

#include <QApplication>
#include <QFont>

#include <algorithm>
#include <array>

namespace rungwise::app {

namespace {

constexpr std::array<int, 10> sizes{smallestTextPercent, 75, 85, 100, 115, 130, 150, 175, 200,
                                    largestTextPercent};

const QFont& startFont() {
    static const QFont font = QApplication::font();
    return font;
}

} // namespace

void applyTextPercent(int percent) {
    QFont font = startFont();
    const int sound = std::clamp(percent, smallestTextPercent, largestTextPercent);
    if (font.pointSizeF() > 0)
        font.setPointSizeF(font.pointSizeF() * sound / 100);
    else
        font.setPixelSize(qMax(1, font.pixelSize() * sound / 100));
    if (font != QApplication::font()) QApplication::setFont(font);
}

int largerTextPercent(int percent) {
    const auto next = std::ranges::upper_bound(sizes, percent);
    return next == sizes.end() ? sizes.back() : *next;
}

int smallerTextPercent(int percent) {
    const auto here = std::ranges::lower_bound(sizes, percent);
    return here == sizes.begin() ? sizes.front() : *(here - 1);
}

} // namespace rungwise::app
