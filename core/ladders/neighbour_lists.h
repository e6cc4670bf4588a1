// SPDX-License-Identifier: GPL-3.0-or-later
// For each role of a view the moves that begin or end there.
#pragma once

#include "core/ladders/shown_ladders.h"

#include <cstddef>
#include <span>
#include <vector>

namespace rungwise {

/// Lists of positions, one list per role, in one block.
class NeighbourLists {
public:
    /// Positions in a list of moves.
    [[nodiscard]] std::span<const std::size_t> of(std::size_t role) const {
        return std::span{entries_}.subspan(starts_[role], starts_[role + 1] - starts_[role]);
    }

    /// `roleOf(move)` answers the role that a move is listed under; `isListed(move)` whether it is.
    template <class RoleOf, class IsListed>
    NeighbourLists(std::size_t roles, std::span<const ShownMove> moves, RoleOf roleOf,
                   IsListed isListed)
        : starts_(roles + 1, 0) {
        for (const ShownMove& move : moves) {
            if (isListed(move)) ++starts_[roleOf(move) + 1];
        }
        for (std::size_t i = 1; i <= roles; ++i) starts_[i] += starts_[i - 1];
        entries_.resize(starts_[roles]);
        std::vector<std::size_t> next(starts_.begin(), starts_.end() - 1);
        for (std::size_t i = 0; i < moves.size(); ++i) {
            if (isListed(moves[i])) entries_[next[roleOf(moves[i])]++] = i;
        }
    }

private:
    std::vector<std::size_t> starts_;
    std::vector<std::size_t> entries_;
};

/// Promotions, without those that close circles, by where they begin.
[[nodiscard]] inline NeighbourLists leavingPromotions(std::size_t roles,
                                                      std::span<const ShownMove> moves) {
    return {roles, moves, [](const ShownMove& move) { return move.from; },
            [](const ShownMove& move) {
                return move.kind == MoveKind::Promotion && !move.closesCircle;
            }};
}

/// The same by where they end.
[[nodiscard]] inline NeighbourLists arrivingPromotions(std::size_t roles,
                                                       std::span<const ShownMove> moves) {
    return {roles, moves, [](const ShownMove& move) { return move.to; },
            [](const ShownMove& move) {
                return move.kind == MoveKind::Promotion && !move.closesCircle;
            }};
}

/// Moves of any kind by where they begin.
[[nodiscard]] inline NeighbourLists leavingMoves(std::size_t roles,
                                                 std::span<const ShownMove> moves) {
    return {roles, moves, [](const ShownMove& move) { return move.from; },
            [](const ShownMove&) { return true; }};
}

/// Moves of any kind by where they end.
[[nodiscard]] inline NeighbourLists arrivingMoves(std::size_t roles,
                                                  std::span<const ShownMove> moves) {
    return {roles, moves, [](const ShownMove& move) { return move.to; },
            [](const ShownMove&) { return true; }};
}

} // namespace rungwise
