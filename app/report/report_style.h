// SPDX-License-Identifier: GPL-3.0-or-later
// The colours and sizes of a report on paper.
#pragma once

#include <QColor>
#include <QFont>

namespace rungwise::app {

/// Colours on white paper; each is readable on it and on the tint.
namespace paper {
inline constexpr QRgb ink = 0xFF1F2733;
inline constexpr QRgb muted = 0xFF5B6673;
inline constexpr QRgb sourceNumber = 0xFF0B5CAD;
inline constexpr QRgb tint = 0xFFEDF1F5;
inline constexpr QRgb rule = 0xFFD3DAE1;

inline constexpr qreal titleSize = 19; ///< points, like the others
inline constexpr qreal sectionSize = 12.5;
inline constexpr qreal subsectionSize = 10.5;
inline constexpr qreal bodySize = 9;
inline constexpr qreal smallSize = 7.5;
} // namespace paper

/// The colour of the role with this letter, A to E; white letters are readable on it.
[[nodiscard]] QColor badgeColour(char letter);

/// The letters that reports are set in: the first of some common families that is installed.
[[nodiscard]] QFont paperFont(qreal points);

} // namespace rungwise::app
