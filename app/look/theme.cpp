// SPDX-License-Identifier: GPL-3.0-or-later
// Two palettes on one style, so that every screen looks as it was tested.
#include "app/look/theme.h"

#include <QApplication>
#include <QStyle>
#include <QStyleFactory>

#include <array>
#include <utility>

namespace rungwise::app {

namespace {

using Entries = std::array<std::pair<QPalette::ColorRole, QRgb>, 19>;

constexpr Entries lightEntries{{{QPalette::Window, 0xFFF3F5F7},
                                {QPalette::WindowText, 0xFF1B2733},
                                {QPalette::Base, 0xFFFFFFFF},
                                {QPalette::AlternateBase, 0xFFF8FAFC},
                                {QPalette::Text, 0xFF1B2733},
                                {QPalette::Button, 0xFFE9EDF1},
                                {QPalette::ButtonText, 0xFF1B2733},
                                {QPalette::BrightText, 0xFFFFFFFF},
                                {QPalette::PlaceholderText, 0xFF66717D},
                                {QPalette::ToolTipBase, 0xFFFFFFFF},
                                {QPalette::ToolTipText, 0xFF1B2733},
                                {QPalette::Highlight, 0xFF0A5BB0},
                                {QPalette::HighlightedText, 0xFFFFFFFF},
                                {QPalette::Link, 0xFF0A5BB0},
                                {QPalette::LinkVisited, 0xFF6A3F8F},
                                {QPalette::Light, 0xFFFFFFFF},
                                {QPalette::Midlight, 0xFFEDF0F3},
                                {QPalette::Mid, 0xFFC3CBD3},
                                {QPalette::Dark, 0xFF9AA5B0}}};

constexpr Entries darkEntries{{{QPalette::Window, 0xFF22272C},
                               {QPalette::WindowText, 0xFFE6EAEE},
                               {QPalette::Base, 0xFF1A1E22},
                               {QPalette::AlternateBase, 0xFF20252A},
                               {QPalette::Text, 0xFFE6EAEE},
                               {QPalette::Button, 0xFF2D333A},
                               {QPalette::ButtonText, 0xFFE6EAEE},
                               {QPalette::BrightText, 0xFFFFFFFF},
                               {QPalette::PlaceholderText, 0xFF9BA6B1},
                               {QPalette::ToolTipBase, 0xFF2D333A},
                               {QPalette::ToolTipText, 0xFFE6EAEE},
                               {QPalette::Highlight, 0xFF2F6FB3},
                               {QPalette::HighlightedText, 0xFFFFFFFF},
                               {QPalette::Link, 0xFF7DB9F5},
                               {QPalette::LinkVisited, 0xFFC3A0E0},
                               {QPalette::Light, 0xFF3D454D},
                               {QPalette::Midlight, 0xFF343B42},
                               {QPalette::Mid, 0xFF4A535C},
                               {QPalette::Dark, 0xFF14171A}}};

QPalette paletteOf(const Entries& entries, QRgb disabledText) {
    QPalette palette;
    for (const auto& [role, colour] : entries) palette.setColor(role, QColor(colour));
    palette.setColor(QPalette::Shadow, QColor(0xFF000000));
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText}) {
        palette.setColor(QPalette::Disabled, role, QColor(disabledText));
    }
    return palette;
}

/// What the desktop wants, asked before we set anything.
bool desktopIsDark() {
    static const bool answer = isDark(QGuiApplication::palette());
    return answer;
}

} // namespace

QPalette lightPalette() {
    return paletteOf(lightEntries, 0xFF858F99);
}

QPalette darkPalette() {
    return paletteOf(darkEntries, 0xFF7F8A94);
}

bool isDark(const QPalette& palette) {
    return palette.color(QPalette::WindowText).lightness() >
           palette.color(QPalette::Window).lightness();
}

void applyTheme(Theme theme) {
    const bool desktop = desktopIsDark();
    const bool dark = theme == Theme::Dark || (theme == Theme::System && desktop);
    if (QApplication::style()->name().compare(QStringLiteral("fusion"), Qt::CaseInsensitive) != 0) {
        QApplication::setStyle(QStyleFactory::create(QStringLiteral("Fusion")));
    }
    QApplication::setPalette(dark ? darkPalette() : lightPalette());
}

} // namespace rungwise::app
