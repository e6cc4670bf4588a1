// SPDX-License-Identifier: GPL-3.0-or-later
// Gives the words of a box their lines and the box its size.
#pragma once

#include "app/diagram/ladder_drawing.h"
#include "app/diagram/ladder_words.h"

namespace rungwise::app {

struct MeasuredRole {
    DrawnRole role;
    DrawnSize size; ///< what the box needs
};

/// Boxes are alike in width; one is wider where its title would take more than three lines.
[[nodiscard]] MeasuredRole measuredRole(const BoxWords& words, const LadderNode& node,
                                        const LadderFonts& fonts);

/// Within a box, from its border to its texts.
[[nodiscard]] double boxPadding(const LadderFonts& fonts);

/// The square for a letter, in the corner where a line of reading ends.
[[nodiscard]] double letterSize(const LadderFonts& fonts);

/// The sign before "you are here".
[[nodiscard]] double hereSignSize(const LadderFonts& fonts);

} // namespace rungwise::app
