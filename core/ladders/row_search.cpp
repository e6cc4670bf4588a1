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

/// Where each role stands in an order of all of them.
std::vector<std::size_t> positionsIn(const std::vector<std::size_t>& order) {
    std::vector<std::size_t> positions(order.size());
    for (std::size_t i = 0; i < order.size(); ++i) positions[order[i]] = i;
    return positions;
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
      allArriving_{arrivingMoves(shown.roles.size(), shown.moves)}, upwards_{upwardOrder(
                                                                        shown, leaving_,
                                                                        arriving_)},
      positions_{positionsIn(upwards_)}, rows_{std::move(rows)}, above_(rows_.size()),
      isReached_(rows_.size(), 0) {
    for (std::size_t role = 0; role < rows_.size(); ++role) {
        if (rows_[role]) follow(role);
    }
}

void RowSearch::spread() {
    do {
        while (!toFollow_.empty()) spreadAlongPromotions();
        spreadSideways();
    } while (!toFollow_.empty());
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
        if (isStart) place(i, ways[i]);
    }
}

void RowSearch::follow(std::size_t role) {
    toFollow_.push_back(role);
    toLookBeside_.push_back(role);
}

void RowSearch::place(std::size_t role, std::int64_t row) {
    rows_[role] = FoundRows{row, row};
    follow(role);
}

void RowSearch::spreadAlongPromotions() {
    const std::vector<std::size_t> reached = reachedFrom(std::exchange(toFollow_, {}));
    for (auto role = reached.rbegin(); role != reached.rend(); ++role) {
        above_[*role] = above(*role);
    }
    for (const std::size_t role : reached) {
        const auto lower = below(role);
        const auto& upper = above_[role];
        place(role, lower && upper ? rowBetween(*lower, upper->row, upper->steps)
                    : lower        ? *lower + 1
                                   : upper->row - upper->steps);
    }
}

std::vector<std::size_t> RowSearch::reachedFrom(std::vector<std::size_t> roles) {
    const auto placed = static_cast<std::ptrdiff_t>(roles.size());
    const auto reach = [&](std::size_t role) {
        if (rows_[role] || isReached_[role] != 0) return;
        isReached_[role] = 1;
        roles.push_back(role);
    };
    for (std::size_t i = 0; i < roles.size(); ++i) {
        for (const std::size_t move : arriving_.of(roles[i])) reach(shown_.moves[move].from);
    }
    for (std::size_t i = 0; i < roles.size(); ++i) {
        for (const std::size_t move : leaving_.of(roles[i])) reach(shown_.moves[move].to);
    }
    roles.erase(roles.begin(), roles.begin() + placed);
    std::ranges::sort(roles, {}, [this](std::size_t role) { return positions_[role]; });
    return roles;
}

std::optional<RowSearch::Above> RowSearch::above(std::size_t role) const {
    std::optional<Above> nearest;
    for (const std::size_t move : leaving_.of(role)) {
        const std::size_t to = shown_.moves[move].to;
        std::optional<Above> one;
        if (rows_[to]) {
            one = Above{.row = rows_[to]->lowest, .steps = 1};
        } else if (above_[to]) {
            one = Above{.row = above_[to]->row, .steps = above_[to]->steps + 1};
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

void RowSearch::spreadSideways() {
    // All are found before any is placed, so that the order of roles does not matter.
    std::vector<std::pair<std::size_t, std::int64_t>> found;
    const auto look = [&](std::size_t role) {
        if (rows_[role] || isReached_[role] != 0) return;
        isReached_[role] = 1;
        if (const auto row = beside(role)) found.emplace_back(role, *row);
    };
    for (const std::size_t role : std::exchange(toLookBeside_, {})) {
        for (const std::size_t move : allLeaving_.of(role)) look(shown_.moves[move].to);
        for (const std::size_t move : allArriving_.of(role)) look(shown_.moves[move].from);
    }
    for (const auto& [role, row] : found) place(role, row);
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
