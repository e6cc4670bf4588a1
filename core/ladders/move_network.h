// SPDX-License-Identifier: GPL-3.0-or-later
// The moves that can be part of a route between two roles.
#pragma once

#include "core/ladders/move_view.h"
#include "core/ladders/named_moves.h"
#include "core/ladders/suggested_moves.h"

#include <cstddef>
#include <vector>

namespace rungwise {

/// A move that somebody names or family and level suggest.
struct PossibleMove {
    RoleIndex from;
    RoleIndex to;
    const NamedMove* named = nullptr; ///< null for a suggestion
};

/// All moves of a catalogue that a request looks at. Lives within the life of the catalogue.
class MoveNetwork {
public:
    MoveNetwork(const Catalogue& catalogue, SuggestedMoves suggested);
    MoveNetwork(const MoveNetwork&) = delete;
    MoveNetwork& operator=(const MoveNetwork&) = delete;

    /// Those that lie on some way between two roles: named ones first, each in its order.
    [[nodiscard]] std::vector<PossibleMove> between(RoleIndex from, RoleIndex to) const;

    [[nodiscard]] std::size_t namedLeftOut() const { return named_.leftOut; }
    [[nodiscard]] std::size_t suggestionsLeftOut() const { return suggestionsLeftOut_; }

private:
    std::size_t roles_;
    NamedMoves named_;
    std::vector<PossibleMove> moves_;
    std::size_t suggestionsLeftOut_ = 0;
};

} // namespace rungwise
