// SPDX-License-Identifier: GPL-3.0-or-later
// How much of a ladder is drawn at a zoom.
#pragma once

#include "app/diagram/drawn_text.h"

namespace rungwise::app {

/// Plain: boxes and lines without words. Titles: other words are too small to be read.
enum class LadderDetail { Plain, Titles, Full };

/// `zoom` 1 is 100 %.
[[nodiscard]] LadderDetail ladderDetail(const LadderFonts& fonts, double zoom);

} // namespace rungwise::app
