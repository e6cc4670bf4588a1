// SPDX-License-Identifier: GPL-3.0-or-later
// Sorts the roles of each family by level and joins neighbouring levels.
#include "core/ladders/suggested_moves.h"

#include <cstdint>
#include <map>
#include <optional>
#include <unordered_set>
#include <utility>

namespace rungwise {

namespace {

using Roles = std::vector<RoleIndex>;
/// By the rank of the level that they begin on.
using RolesByLevel = std::map<std::size_t, Roles>;

std::uint64_t pairOf(RoleIndex from, RoleIndex to) {
    return std::uint64_t{from.value()} << 32U | to.value();
}

/// Ranks of the lowest and the highest level.
struct RankSpan {
    std::size_t lowest;
    std::size_t highest;
};

std::optional<RankSpan> ranksOf(const Catalogue& catalogue, const Role& role) {
    if (!role.family || !role.level) return std::nullopt;
    const auto& levels = catalogue.levels();
    if (!levels.isKnown(role.level->from) || !levels.isKnown(role.level->to)) return std::nullopt;
    return RankSpan{.lowest = levels.rank(role.level->from),
                    .highest = levels.rank(role.level->to)};
}

std::map<std::size_t, RolesByLevel> families(const Catalogue& catalogue) {
    std::map<std::size_t, RolesByLevel> families;
    for (const RoleIndex index : catalogue.roles().inOrder()) {
        const Role& role = catalogue.roles()[index];
        const auto ranks = ranksOf(catalogue, role);
        if (ranks) families[role.family->value()][ranks->lowest].push_back(index);
    }
    return families;
}

} // namespace

SuggestionList suggestedMoves(const Catalogue& catalogue, std::span<const NamedMove> named) {
    std::unordered_set<std::uint64_t> isNamed;
    for (const NamedMove& move : named) isNamed.insert(pairOf(move.from, move.to));
    const auto byFamily = families(catalogue);
    SuggestionList list;
    for (const RoleIndex from : catalogue.roles().inOrder()) {
        const Role& role = catalogue.roles()[from];
        const auto ranks = ranksOf(catalogue, role);
        if (!ranks) continue;
        const RolesByLevel& levels = byFamily.at(role.family->value());
        const auto above = levels.upper_bound(ranks->highest);
        if (above == levels.end()) continue;
        if (above->second.size() > mostSuggestedMoves - list.moves.size()) {
            list.leftOut += above->second.size();
            continue;
        }
        for (const RoleIndex to : above->second) {
            if (!isNamed.contains(pairOf(from, to))) list.moves.push_back({from, to});
        }
    }
    return list;
}

} // namespace rungwise
