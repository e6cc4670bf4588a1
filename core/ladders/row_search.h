// SPDX-License-Identifier: GPL-3.0-or-later
// Finds rows for roles whose level nobody states, from those of their neighbours.
#pragma once

#include "core/ladders/neighbour_lists.h"
#include "core/ladders/shown_ladders.h"

#include <cstddef>
#include <cstdint>
#include <optional>
#include <vector>

namespace rungwise {

/// On the catalogue's scale: 0 is its lowest level; rows may lie below and above all levels.
struct FoundRows {
    std::int64_t lowest = 0;
    std::int64_t highest = 0;
};

/// Works on the moves of one view, which must outlive it.
class RowSearch {
public:
    /// `rows` holds what is stated, one entry per role.
    RowSearch(const ShownLadders& shown, std::vector<std::optional<FoundRows>> rows);

    /// Places every role that moves join to a placed one.
    void spread();

    /// Starts a count in each of these groups (a number per role): its largest part that promotions
    /// join is placed by the longest way to each role, from 0. Groups with a placed role stay as
    /// they are.
    void count(const std::vector<std::size_t>& groups);

    [[nodiscard]] const std::vector<std::optional<FoundRows>>& rows() const { return rows_; }

private:
    /// The nearest placed role that promotions lead up to.
    struct Above {
        std::int64_t row = 0;
        std::int64_t steps = 0;
    };

    void follow(std::size_t role);
    void place(std::size_t role, std::int64_t row);
    void spreadAlongPromotions();
    void spreadSideways();
    /// Roles without a row that promotions join to these: first down from them, then up from all of
    /// those. Each role is found once in the life of the search, lowest first.
    [[nodiscard]] std::vector<std::size_t> reachedFrom(std::vector<std::size_t> roles);
    [[nodiscard]] std::optional<Above> above(std::size_t role) const;
    [[nodiscard]] std::optional<std::int64_t> below(std::size_t role) const;
    [[nodiscard]] std::optional<std::int64_t> beside(std::size_t role) const;
    [[nodiscard]] std::vector<std::int64_t> longestWays() const;

    const ShownLadders& shown_;
    NeighbourLists leaving_; ///< promotions
    NeighbourLists arriving_;
    NeighbourLists allLeaving_;
    NeighbourLists allArriving_;
    std::vector<std::size_t> upwards_;   ///< roles, each after those it is promoted from
    std::vector<std::size_t> positions_; ///< of roles in `upwards_`
    std::vector<std::optional<FoundRows>> rows_;
    std::vector<std::optional<Above>> above_; ///< of roles that were found below a placed one
    std::vector<char> isReached_;             ///< by role: it was found, and has its row since
    std::vector<std::size_t> toFollow_;       ///< placed, and promotions from there not followed
    std::vector<std::size_t> toLookBeside_;   ///< placed, and moves from there not looked along
};

/// A number per role: roles that moves join, directly or by way of others, have the same. Only
/// moves that `isJoining(move)` accepts count.
template <class IsJoining>
[[nodiscard]] std::vector<std::size_t> joinedGroups(const ShownLadders& shown,
                                                    IsJoining isJoining) {
    std::vector<std::size_t> parents(shown.roles.size());
    for (std::size_t i = 0; i < parents.size(); ++i) parents[i] = i;
    const auto rootOf = [&parents](std::size_t role) {
        while (parents[role] != role) {
            parents[role] = parents[parents[role]];
            role = parents[role];
        }
        return role;
    };
    for (const ShownMove& move : shown.moves) {
        if (isJoining(move)) parents[rootOf(move.to)] = rootOf(move.from);
    }
    for (std::size_t i = 0; i < parents.size(); ++i) parents[i] = rootOf(i);
    return parents;
}

} // namespace rungwise
