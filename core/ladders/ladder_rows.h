// SPDX-License-Identifier: GPL-3.0-or-later
// On which row each role of a view stands.
#pragma once

#include "core/ladders/ladder_view.h"
#include "core/ladders/shown_ladders.h"

#include <cstddef>
#include <string_view>
#include <vector>

namespace rungwise {

struct RowPlace {
    std::size_t lowest = 0; ///< positions in LadderRows::levels
    std::size_t highest = 0;
    PlaceOrigin origin = PlaceOrigin::Stated;
};

struct LadderRows {
    std::vector<RowPlace> places; ///< one per role shown
    std::vector<LadderLevel> levels;
};

/// Roles stand on the levels that the catalogue states. One without a level stands between the
/// roles it is promoted from and to, evenly spread where several are; beside the other role of a
/// lateral move or a change of track where no promotion tells. Roles that no move joins to a level
/// are counted from the lowest row by the longest way of promotions to each. Rows above or below
/// all levels are counted too.
[[nodiscard]] LadderRows ladderRows(const Catalogue& catalogue, const ShownLadders& shown,
                                    std::string_view language);

} // namespace rungwise
