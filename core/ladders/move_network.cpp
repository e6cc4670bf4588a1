// SPDX-License-Identifier: GPL-3.0-or-later
// Gathers moves and drops what leads away from both ends.
#include "core/ladders/move_network.h"

#include <numeric>
#include <span>
#include <utility>

namespace rungwise {

namespace {

/// Which roles can be reached by following moves from `begin` to `end`, two members of a move.
std::vector<bool> reached(std::size_t roles, std::span<const PossibleMove> moves, RoleIndex start,
                          RoleIndex PossibleMove::*begin, RoleIndex PossibleMove::*end) {
    std::vector<std::size_t> first(roles + 1);
    for (const PossibleMove& move : moves) ++first[(move.*begin).value() + 1];
    std::partial_sum(first.begin(), first.end(), first.begin());
    std::vector<RoleIndex> ends(moves.size(), start);
    std::vector<std::size_t> places(first.begin(), first.end() - 1);
    for (const PossibleMove& move : moves) ends[places[(move.*begin).value()]++] = move.*end;
    std::vector<bool> isReached(roles);
    isReached[start.value()] = true;
    std::vector<RoleIndex> open{start};
    while (!open.empty()) {
        const std::size_t role = open.back().value();
        open.pop_back();
        for (std::size_t i = first[role]; i < first[role + 1]; ++i) {
            if (isReached[ends[i].value()]) continue;
            isReached[ends[i].value()] = true;
            open.push_back(ends[i]);
        }
    }
    return isReached;
}

} // namespace

MoveNetwork::MoveNetwork(const Catalogue& catalogue, SuggestedMoves suggested)
    : roles_{catalogue.roles().size()}, named_{namedMoves(catalogue, {}, {}, mostMovesForRoutes)} {
    for (const NamedMove& move : named_.moves) moves_.push_back({move.from, move.to, &move});
    if (suggested == SuggestedMoves::LeftOut) return;
    const SuggestionList list = suggestedMoves(catalogue, named_.moves);
    for (const SuggestedMove& move : list.moves) moves_.push_back({move.from, move.to});
    suggestionsLeftOut_ = list.leftOut;
}

std::vector<PossibleMove> MoveNetwork::between(RoleIndex from, RoleIndex to) const {
    const auto after = reached(roles_, moves_, from, &PossibleMove::from, &PossibleMove::to);
    const auto before = reached(roles_, moves_, to, &PossibleMove::to, &PossibleMove::from);
    std::vector<PossibleMove> useful;
    for (const PossibleMove& move : moves_) {
        if (after[move.from.value()] && before[move.to.value()]) useful.push_back(move);
    }
    return useful;
}

} // namespace rungwise
