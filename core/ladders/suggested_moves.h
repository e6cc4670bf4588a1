// SPDX-License-Identifier: GPL-3.0-or-later
// Moves that no ladder names, but that family and level suggest.
#pragma once

#include "core/ladders/named_moves.h"
#include "core/model/catalogue.h"

#include <cstddef>
#include <span>
#include <vector>

namespace rungwise {

struct SuggestedMove {
    RoleIndex from;
    RoleIndex to;
};

/// Families of thousands would make more suggestions than anybody could follow.
inline constexpr std::size_t mostSuggestedMoves = 100'000;

struct SuggestionList {
    std::vector<SuggestedMove> moves;
    std::size_t leftOut = 0; ///< that no longer fit `mostSuggestedMoves`
};

/// From each role to those of the same family that begin on the next level above it on which the
/// family has a role; what is named already is not suggested. In the order of the catalogue's
/// roles. A role without a family, or on no level that the catalogue lists, gets none.
[[nodiscard]] SuggestionList suggestedMoves(const Catalogue& catalogue,
                                            std::span<const NamedMove> named);

} // namespace rungwise
