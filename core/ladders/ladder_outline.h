// SPDX-License-Identifier: GPL-3.0-or-later
// A ladder as nested text: the twin of the diagram.
#pragma once

#include "core/ladders/ladder_view.h"

#include <cstddef>
#include <optional>
#include <vector>

namespace rungwise {

/// A line of the outline. Levels hold roles, roles hold the moves that start from them.
struct OutlineEntry {
    enum class Kind { Level, Role, Move };
    Kind kind = Kind::Role;
    std::size_t at = 0; ///< position in the view's levels, nodes or edges
    Phrase words;
    std::vector<OutlineEntry> entries;
};

/// Highest level first, as in the picture; a level without roles has no entry. A role that spans
/// levels stands under its lowest one and says so.
[[nodiscard]] std::vector<OutlineEntry> ladderOutline(const LadderView& view);

} // namespace rungwise
