// SPDX-License-Identifier: GPL-3.0-or-later
// The cheapest ways through a network without passing anything twice.
#pragma once

#include <compare>
#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

namespace rungwise {

/// The second number decides where the first ones are equal. Neither is negative, and one of them
/// is above zero.
struct RouteCost {
    double first = 0;
    double second = 0;

    friend auto operator<=>(const RouteCost&, const RouteCost&) = default;
    friend RouteCost operator+(const RouteCost& a, const RouteCost& b) {
        return {.first = a.first + b.first, .second = a.second + b.second};
    }
};

struct RouteEdge {
    std::uint32_t from = 0;
    std::uint32_t to = 0;
    RouteCost cost;
};

/// Positions of edges, from the first to the last.
using EdgeRoute = std::vector<std::uint32_t>;

/// At most `most` routes from one node to another one, the cheapest first (Yen's algorithm, with
/// candidates worked out only when it is their turn). Among equally cheap ones the first takes the
/// earlier edges, and those that leave a better route later come sooner. In a network so tangled
/// that some twenty million looks at edges do not find all of them, some that come after the first
/// may be missing. Requires nodes below `nodes` and two different ends.
[[nodiscard]] std::vector<EdgeRoute> shortestRoutes(std::size_t nodes,
                                                    std::span<const RouteEdge> edges,
                                                    std::uint32_t from, std::uint32_t to,
                                                    std::size_t most);

} // namespace rungwise
