// SPDX-License-Identifier: GPL-3.0-or-later
// A light and a dark twin for each purpose.
#include "app/look/colours.h"

#include "app/look/theme.h"

#include <algorithm>
#include <array>

namespace rungwise::app {

namespace {

struct Twins {
    QRgb light;
    QRgb dark;
};

QColor shade(Twins twins, const QPalette& palette) {
    return QColor::fromRgb(isDark(palette) ? twins.dark : twins.light);
}

/// A to E. The first of each pair carries white letters, the second black ones.
constexpr std::array<Twins, 5> roleTwins{{{0xFF0072B2, 0xFF6CB8EC},
                                          {0xFFBF5000, 0xFFFF9A57},
                                          {0xFF007F5C, 0xFF4CC9A0},
                                          {0xFF9B4D86, 0xFFE39BCB},
                                          {0xFF806600, 0xFFD9BC4A}}};

} // namespace

QColor roleColour(char letter, const QPalette& palette) {
    const int place = std::clamp(letter - 'A', 0, static_cast<int>(roleTwins.size()) - 1);
    return shade(roleTwins.at(static_cast<std::size_t>(place)), palette);
}

QColor badgeText(const QPalette& palette) {
    return shade({0xFFFFFFFF, 0xFF10151A}, palette);
}

QColor quietText(const QPalette& palette) {
    return shade({0xFF5A6672, 0xFFA5B0BB}, palette);
}

QColor linkText(const QPalette& palette) {
    return shade({0xFF0A5BB0, 0xFF7DB9F5}, palette);
}

QColor changeText(const QPalette& palette) {
    return shade({0xFF8A4600, 0xFFFFB871}, palette);
}

QColor pip(const QPalette& palette) {
    return shade({0xFF0A5BB0, 0xFF7DB9F5}, palette);
}

QColor emptyPip(const QPalette& palette) {
    return shade({0xFF8995A1, 0xFF76828E}, palette);
}

QColor rule(const QPalette& palette) {
    return shade({0xFFDDE2E7, 0xFF353C43}, palette);
}

QColor sectionGround(const QPalette& palette) {
    return shade({0xFFEBEFF3, 0xFF2B3138}, palette);
}

QColor panelGround(const QPalette& palette) {
    return shade({0xFFF8FAFD, 0xFF1F2429}, palette);
}

QColor differenceGround(const QPalette& palette) {
    return shade({0xFFFFF9EC, 0xFF2A261C}, palette);
}

QColor noteGround(const QPalette& palette) {
    return shade({0xFFF1F6FC, 0xFF1E2732}, palette);
}

QColor chosenGround(const QPalette& palette) {
    return shade({0xFFE1ECF9, 0xFF24384D}, palette);
}

QColor warningGround(const QPalette& palette) {
    return shade({0xFFFFF1D6, 0xFF3D3216}, palette);
}

QColor foundGround(const QPalette& palette) {
    return shade({0xFFFFE58A, 0xFF5C4C00}, palette);
}

} // namespace rungwise::app
