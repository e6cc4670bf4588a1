// SPDX-License-Identifier: GPL-3.0-or-later
// The cheapest way to one node from everywhere.
#pragma once

#include "core/ladders/shortest_routes.h"

#include <cstddef>
#include <cstdint>
#include <limits>
#include <span>
#include <vector>

namespace rungwise {

/// Edges by the node they start from or end at.
class EdgesByNode {
public:
    /// `end` is the member of an edge that names the node.
    EdgesByNode(std::size_t nodes, std::span<const RouteEdge> edges, std::uint32_t RouteEdge::*end);

    /// Positions of edges, rising.
    [[nodiscard]] std::span<const std::uint32_t> of(std::uint32_t node) const {
        return std::span{edges_}.subspan(first_[node], first_[node + 1] - first_[node]);
    }

private:
    std::vector<std::uint32_t> first_; ///< by node, and the end of the last
    std::vector<std::uint32_t> edges_;
};

inline constexpr double unreachable = std::numeric_limits<double>::infinity();

/// From each node the cost to the target and the edge to take; of equally cheap edges the first.
struct ShortestTree {
    std::vector<RouteCost> costs; ///< `unreachable` where there is no way
    std::vector<std::uint32_t> next;

    [[nodiscard]] bool reaches(std::uint32_t node) const { return costs[node].first < unreachable; }
};

/// `isAvoided` has a place for each node; the way leads through none that is avoided.
[[nodiscard]] ShortestTree shortestTree(std::span<const RouteEdge> edges,
                                        const EdgesByNode& arriving, std::uint32_t target,
                                        const std::vector<bool>& isAvoided);

} // namespace rungwise
