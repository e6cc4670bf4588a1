// SPDX-License-Identifier: GPL-3.0-or-later
// What of the catalogue's ladders a view shows, before anything has its place.
#pragma once

#include "core/ladders/ladder_view.h"
#include "core/ladders/named_moves.h"
#include "core/model/catalogue.h"

#include <cstddef>
#include <vector>

namespace rungwise {

/// Nobody reads a picture of more; what goes beyond is counted.
inline constexpr std::size_t mostShownRoles = 20'000;
inline constexpr std::size_t mostShownMoves = 40'000;

/// A move between two positions in `ShownLadders::roles`.
struct ShownMove {
    std::size_t from = 0;
    std::size_t to = 0;
    MoveKind kind = MoveKind::Promotion;
    bool closesCircle = false; ///< see core/ladders/promotion_circles.h
};

/// Parts of ladders that a view leaves out, so that it can say so.
struct LeftOutOfLadders {
    std::vector<LadderIndex> silentLadders; ///< chosen, with nothing by the chosen sources
    std::size_t laddersOfRungs = 0;  ///< whose rungs, but not all of whose moves, others state
    std::size_t moves = 0;           ///< explicit ones that only other sources state
    std::size_t movesByRungs = 0;    ///< too many, see `mostMovesByRungs`
    std::size_t movesBeyond = 0;     ///< more than `mostShownMoves`, or of roles that are left out
    std::size_t roles = 0;           ///< more than `mostShownRoles`
    std::vector<RoleIndex> toItself; ///< roles with a move to themselves, each once
};

/// Points into the catalogue.
struct ShownLadders {
    std::vector<LadderIndex> ladders; ///< with something to show, in the order of the catalogue
    std::vector<RoleIndex> roles;     ///< in the order in which ladders name them, each once
    std::vector<std::vector<LadderIndex>> laddersOf; ///< of each role
    std::vector<NamedMove> named;
    std::vector<ShownMove> moves; ///< one per named move
    LeftOutOfLadders leftOut;
};

/// Requires indices of this catalogue.
[[nodiscard]] ShownLadders shownLadders(const Catalogue& catalogue, const LadderRequest& request);

} // namespace rungwise
