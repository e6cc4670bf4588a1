// SPDX-License-Identifier: GPL-3.0-or-later
// Collects roles and moves ladder by ladder: rungs from the lowest, then explicit moves.
#include "core/ladders/shown_ladders.h"

#include "core/ladders/promotion_circles.h"

#include <algorithm>
#include <limits>
#include <unordered_set>
#include <utility>

namespace rungwise {

namespace {

constexpr std::size_t nowhere = std::numeric_limits<std::size_t>::max();

class Collection {
public:
    Collection(const Catalogue& catalogue, const LadderRequest& request)
        : catalogue_{catalogue}, request_{request}, places_(catalogue.roles().size(), nowhere) {}

    ShownLadders take() {
        for (const LadderIndex ladder : chosenLadders(catalogue_, request_.ladders)) add(ladder);
        addMoves();
        return std::move(shown_);
    }

private:
    void add(LadderIndex index) {
        const Ladder& ladder = catalogue_.ladders()[index];
        const bool isStated = isStatedBy(ladder.sources, request_.sources);
        bool hasAny = isStated && !ladder.steps.empty();
        if (isStated) addRungs(index, ladder);
        std::size_t omitted = 0;
        for (const Move& move : ladder.moves) {
            const Citations& cited = move.sources.empty() ? ladder.sources : move.sources;
            if (!isStatedBy(cited, request_.sources)) {
                ++omitted;
                continue;
            }
            hasAny = true;
            noteSelf(move.from, move.to);
            addRole(move.from, index);
            addRole(move.to, index);
        }
        if (!hasAny) {
            shown_.leftOut.silentLadders.push_back(index);
            return;
        }
        shown_.ladders.push_back(index);
        shown_.leftOut.moves += omitted;
        if (!isStated && !ladder.steps.empty()) ++shown_.leftOut.laddersOfRungs;
    }

    void addRungs(LadderIndex index, const Ladder& ladder) {
        for (std::size_t i = 0; i < ladder.steps.size(); ++i) {
            for (const RoleIndex role : ladder.steps[i]) addRole(role, index);
            if (i > 0) noteRepeated(ladder.steps[i - 1], ladder.steps[i]);
        }
    }

    /// Roles on two rungs that follow each other would be promoted to themselves.
    void noteRepeated(const Rung& lower, const Rung& higher) {
        const std::unordered_set<RoleIndex> below{lower.begin(), lower.end()};
        for (const RoleIndex role : higher) {
            if (below.contains(role)) noteSelf(role, role);
        }
    }

    void noteSelf(RoleIndex from, RoleIndex to) {
        if (from == to && selves_.insert(from).second) shown_.leftOut.toItself.push_back(from);
    }

    void addRole(RoleIndex role, LadderIndex ladder) {
        std::size_t& place = places_[role.value()];
        if (place == nowhere) {
            if (shown_.roles.size() == mostShownRoles) {
                if (beyond_.insert(role).second) ++shown_.leftOut.roles;
                return;
            }
            place = shown_.roles.size();
            shown_.roles.push_back(role);
            shown_.laddersOf.emplace_back();
        }
        auto& ladders = shown_.laddersOf[place];
        if (ladders.empty() || ladders.back() != ladder) ladders.push_back(ladder);
    }

    void addMoves() {
        NamedMoves named = namedMoves(catalogue_, request_.ladders, request_.sources);
        shown_.leftOut.movesByRungs = named.leftOut;
        for (NamedMove& move : named.moves) {
            const std::size_t from = places_[move.from.value()];
            const std::size_t to = places_[move.to.value()];
            const bool hasRoom = shown_.moves.size() < mostShownMoves;
            if (!hasRoom || from == nowhere || to == nowhere) {
                ++shown_.leftOut.movesBeyond;
                continue;
            }
            shown_.moves.push_back({.from = from, .to = to, .kind = move.kind()});
            shown_.named.push_back(std::move(move));
        }
    }

    const Catalogue& catalogue_;
    const LadderRequest& request_;
    std::vector<std::size_t> places_; ///< of roles among those shown
    std::unordered_set<RoleIndex> selves_;
    std::unordered_set<RoleIndex> beyond_;
    ShownLadders shown_;
};

} // namespace

ShownLadders shownLadders(const Catalogue& catalogue, const LadderRequest& request) {
    ShownLadders shown = Collection{catalogue, request}.take();
    markCircles(shown.roles.size(), shown.moves);
    return shown;
}

} // namespace rungwise
