// SPDX-License-Identifier: GPL-3.0-or-later
// In which lane each role of a view stands.
#pragma once

#include "core/ladders/ladder_view.h"
#include "core/ladders/shown_ladders.h"

#include <cstddef>
#include <string_view>
#include <vector>

namespace rungwise {

struct LanePlace {
    std::size_t lane = 0; ///< position in LadderLanes::lanes
    PlaceOrigin origin = PlaceOrigin::Stated;
};

struct LadderLanes {
    std::vector<LanePlace> places; ///< one per role shown
    std::vector<LadderLane> lanes;
};

/// Lanes are the tracks in use in the order of the catalogue. A role without a track stands in that
/// of its neighbours where all of those that have one agree, else where those agree that a
/// promotion leads on from; the last lane is for the others.
[[nodiscard]] LadderLanes ladderLanes(const Catalogue& catalogue, const ShownLadders& shown,
                                      std::string_view language);

} // namespace rungwise
