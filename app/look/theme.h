// SPDX-License-Identifier: GPL-3.0-or-later
// Light and dark, by palette alone.
#pragma once

#include "core/session/session.h"

#include <QPalette>

namespace rungwise::app {

/// Gives the application its style and the palette of the theme. System follows the palette that
/// the desktop gave at the start.
void applyTheme(Theme theme);

[[nodiscard]] QPalette lightPalette();
[[nodiscard]] QPalette darkPalette();

/// Whether text is lighter than what it stands on.
[[nodiscard]] bool isDark(const QPalette& palette);

} // namespace rungwise::app
