// SPDX-License-Identifier: GPL-3.0-or-later
// Circles in directed graphs that must not have any.
#pragma once

#include <cstddef>
#include <cstdint>
#include <vector>

namespace rungwise {

/// `tag` is whatever the caller wants to know an edge by.
struct GraphEdge {
    std::uint32_t to;
    std::uint32_t tag;
};

/// For each node the edges that leave it.
using Graph = std::vector<std::vector<GraphEdge>>;

/// A walk that comes back to where it began.
struct Circle {
    /// A circle may hold a hundred thousand nodes, and there may be as many circles.
    static constexpr std::size_t mostNodes = 32;

    std::vector<std::uint32_t>
        nodes;          ///< from the node that the closing edge leads to; the first few
    std::uint32_t from; ///< the node that the closing edge leaves
    std::uint32_t tag;  ///< of the closing edge
};

/// The edges without which the graph would have no circle, each with one circle that it closes.
/// Depth first from node 0 upwards, so the answer depends on the graph alone; linear in its size.
/// At most `most` circles are returned.
[[nodiscard]] std::vector<Circle> findCircles(const Graph& graph, std::size_t most);

} // namespace rungwise
