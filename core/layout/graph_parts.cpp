// SPDX-License-Identifier: GPL-3.0-or-later
// Each node points to an earlier one of its part, the first one to itself.
#include "core/layout/graph_parts.h"

#include <algorithm>
#include <cstddef>
#include <numeric>

namespace rungwise {

std::vector<std::uint32_t> graphParts(const LayeredGraph& graph) {
    std::vector<std::uint32_t> parts(graph.nodes.size());
    std::iota(parts.begin(), parts.end(), 0U);
    const auto first = [&parts](std::size_t of) {
        auto node = static_cast<std::uint32_t>(of);
        while (parts[node] != node) {
            parts[node] = parts[parts[node]];
            node = parts[node];
        }
        return node;
    };
    for (const LayeredEdge& edge : graph.edges) {
        const std::uint32_t from = first(edge.from);
        const std::uint32_t to = first(edge.to);
        parts[std::max(from, to)] = std::min(from, to);
    }
    for (std::size_t node = 0; node < parts.size(); ++node) parts[node] = first(node);
    return parts;
}

} // namespace rungwise
