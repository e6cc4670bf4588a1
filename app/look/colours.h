// SPDX-License-Identifier: GPL-3.0-or-later
// Every colour that is not in the palette, by what it is for. All text colours reach 4.5:1 on their
// ground, light and dark.
#pragma once

#include <QColor>
#include <QPalette>

namespace rungwise::app {

/// The ground of a badge, for letters A to E: colour-blind safe, ≥ 4.5:1 under `badgeText`.
[[nodiscard]] QColor roleColour(char letter, const QPalette& palette);
[[nodiscard]] QColor badgeText(const QPalette& palette);

/// Secondary text: counts, levels, "No data".
[[nodiscard]] QColor quietText(const QPalette& palette);
/// Source numbers and whatever else can be followed.
[[nodiscard]] QColor linkText(const QPalette& palette);
/// Changes to the baseline.
[[nodiscard]] QColor changeText(const QPalette& palette);
/// Filled pips of a level.
[[nodiscard]] QColor pip(const QPalette& palette);
/// The outline of empty pips.
[[nodiscard]] QColor emptyPip(const QPalette& palette);
/// Hairlines between rows and around panels.
[[nodiscard]] QColor rule(const QPalette& palette);
/// The ground of section headings.
[[nodiscard]] QColor sectionGround(const QPalette& palette);
/// The ground of side panels, label column and bars.
[[nodiscard]] QColor panelGround(const QPalette& palette);
/// The light tint that repeats the marks ≠ and !, and ◐ where a role says that it does not apply.
[[nodiscard]] QColor differenceGround(const QPalette& palette);
/// The ground of the In short box.
[[nodiscard]] QColor noteGround(const QPalette& palette);
/// The ground of what is chosen: a role in the list, the present page.
[[nodiscard]] QColor chosenGround(const QPalette& palette);
/// The ground of a banner that warns.
[[nodiscard]] QColor warningGround(const QPalette& palette);
/// Where the text sought in the table stands.
[[nodiscard]] QColor foundGround(const QPalette& palette);

} // namespace rungwise::app
