// SPDX-License-Identifier: GPL-3.0-or-later
// Goes along promotions first, sideways where they do not lead, until nothing changes.
#include "core/ladders/row_search.h"

#include <algorithm>
#include <utility>

namespace rungwise {

namespace {

/// Every role after those that are promoted to it. Promotions that close circles are not listed, so
/// that all roles get their turn.
std::vector<std::size_t> upwardOrder(const ShownLadders& shown, const NeighbourLists& leaving,
                                     const NeighbourLists& arriving) {
    const std::size_t roles = shown.roles.size();
    std::vector<std::size_t> waiting(roles);
    std::vector<std::size_t> order;
    order.reserve(roles);
    for (std::size_t role = 0; role < roles; ++role) {
        waiting[role] = arriving.of(role).size();
        if (waiting[role] == 0) order.push_back(role);
    }
    for (std::size_t next = 0; next < order.size(); ++next) {
        for (const std::size_t move : leaving.of(order[next])) {
            const std::size_t to = shown.moves[move].to;
            if (--waiting[to] == 0) order.push_back(to);
        }
    }
    return order;
}

/// Between a role on `below` and one on `above`, `steps` promotions up.
std::int64_t rowBetween(std::int64_t below, std::int64_t above, std::int64_t steps) {
    if (above > below) return below + (above - below) / (steps + 1);
    return above + (below - above) / 2;
}

} // namespace

RowSearch::RowSearch(const ShownLadders& shown, std::vector<std::optional<FoundRows>> rows)
    : shown_{shown}, leaving_{leavingPromotions(shown.roles.size(), shown.moves)},
      arriving_{arrivingPromotions(shown.roles.size(), shown.moves)},
      allLeaving_{leavingMoves(shown.roles.size(), shown.moves)},
      allArriving_{arrivingMoves(shown.roles.size(), shown.moves)},
      upwards_{upwardOrder(shown, leaving_, arriving_)}, rows_{std::move(rows)} {}

void RowSearch::spread() {
    bool hasChanged = true;
    while (hasChanged) {
        while (spreadAlongPromotions()) {
        }
        hasChanged = spreadSideways();
    }
}

void RowSearch::count(const std::vector<std::size_t>& groups) {
    const auto parts = joinedGroups(shown_, [](const ShownMove& move) {
        return move.kind == MoveKind::Promotion && !move.closesCircle;
    });
    std::vector<std::size_t> sizes(parts.size(), 0);
    for (const std::size_t part : parts) ++sizes[part];
    std::vector<char> isPlaced(parts.size(), 0);
    for (std::size_t i = 0; i < rows_.size(); ++i) {
        if (rows_[i]) isPlaced[groups[i]] = 1;
    }
    std::vector<std::optional<std::size_t>> largest(parts.size()); // of each group
    for (std::size_t i = 0; i < parts.size(); ++i) {
        auto& chosen = largest[groups[i]];
        if (!chosen || sizes[parts[i]] > sizes[*chosen]) chosen = parts[i];
    }
    const auto ways = longestWays();
    for (std::size_t i = 0; i < parts.size(); ++i) {
        const bool isStart = isPlaced[groups[i]] == 0 && largest[groups[i]] == parts[i];
        if (isStart) rows_[i] = FoundRows{ways[i], ways[i]};
    }
}

bool RowSearch::spreadAlongPromotions() {
    std::vector<std::optional<Above>> known(rows_.size());
    for (auto role = upwards_.rbegin(); role != upwards_.rend(); ++role) {
        if (!rows_[*role]) known[*role] = above(*role, known);
    }
    bool hasChanged = false;
    for (const std::size_t role : upwards_) {
        if (rows_[role]) continue;
        const auto lower = below(role);
        const auto& upper = known[role];
        if (!lower && !upper) continue;
        const std::int64_t row = lower && upper ? rowBetween(*lower, upper->row, upper->steps)
                                 : lower        ? *lower + 1
                                                : upper->row - upper->steps;
        rows_[role] = FoundRows{row, row};
        hasChanged = true;
    }
    return hasChanged;
}

std::optional<RowSearch::Above>
RowSearch::above(std::size_t role, const std::vector<std::optional<Above>>& known) const {
    std::optional<Above> nearest;
    for (const std::size_t move : leaving_.of(role)) {
        const std::size_t to = shown_.moves[move].to;
        std::optional<Above> one;
        if (rows_[to]) {
            one = Above{.row = rows_[to]->lowest, .steps = 1};
        } else if (known[to]) {
            one = Above{.row = known[to]->row, .steps = known[to]->steps + 1};
        }
        if (one && (!nearest || one->row - one->steps < nearest->row - nearest->steps)) {
            nearest = one;
        }
    }
    return nearest;
}

std::optional<std::int64_t> RowSearch::below(std::size_t role) const {
    std::optional<std::int64_t> highest;
    for (const std::size_t move : arriving_.of(role)) {
        const auto& rows = rows_[shown_.moves[move].from];
        if (rows && (!highest || rows->highest > *highest)) highest = rows->highest;
    }
    return highest;
}

bool RowSearch::spreadSideways() {
    std::vector<std::pair<std::size_t, std::int64_t>> found;
    for (std::size_t role = 0; role < rows_.size(); ++role) {
        if (rows_[role]) continue;
        if (const auto row = beside(role)) found.emplace_back(role, *row);
    }
    for (const auto& [role, row] : found) rows_[role] = FoundRows{row, row};
    return !found.empty();
}

std::optional<std::int64_t> RowSearch::beside(std::size_t role) const {
    // An entry leads up like a promotion; a promotion that closes a circle says nothing but that
    // the roles belong together.
    for (const std::size_t at : allArriving_.of(role)) {
        const ShownMove& move = shown_.moves[at];
        const auto& rows = rows_[move.from];
        if (rows) return move.kind == MoveKind::Entry ? rows->highest + 1 : rows->lowest;
    }
    for (const std::size_t at : allLeaving_.of(role)) {
        const ShownMove& move = shown_.moves[at];
        const auto& rows = rows_[move.to];
        if (rows) return move.kind == MoveKind::Entry ? rows->lowest - 1 : rows->lowest;
    }
    return std::nullopt;
}

std::vector<std::int64_t> RowSearch::longestWays() const {
    std::vector<std::int64_t> ways(rows_.size(), 0);
    for (const std::size_t role : upwards_) {
        for (const std::size_t move : leaving_.of(role)) {
            std::int64_t& way = ways[shown_.moves[move].to];
            way = std::max(way, ways[role] + 1);
        }
    }
    return ways;
}

} // namespace rungwise
