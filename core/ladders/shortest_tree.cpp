// SPDX-License-Identifier: GPL-3.0-or-later
// Dijkstra's algorithm, backwards from the target.
#include "core/ladders/shortest_tree.h"

#include <queue>

#include <functional>
#include <utility>

namespace rungwise {

EdgesByNode::EdgesByNode(std::size_t nodes, std::span<const RouteEdge> edges,
                         std::uint32_t RouteEdge::*end)
    : first_(nodes + 1), edges_(edges.size()) {
    for (const RouteEdge& edge : edges) ++first_[edge.*end + 1];
    for (std::size_t i = 0; i < nodes; ++i) first_[i + 1] += first_[i];
    std::vector<std::uint32_t> places(first_.begin(), first_.end() - 1);
    for (std::uint32_t i = 0; i < edges.size(); ++i) edges_[places[edges[i].*end]++] = i;
}

ShortestTree shortestTree(std::span<const RouteEdge> edges, const EdgesByNode& arriving,
                          std::uint32_t target, const std::vector<bool>& isAvoided) {
    using Open = std::pair<RouteCost, std::uint32_t>;
    const std::size_t nodes = isAvoided.size();
    ShortestTree tree{
        .costs = std::vector<RouteCost>(nodes, {.first = unreachable, .second = unreachable}),
        .next = std::vector<std::uint32_t>(nodes)};
    std::vector<bool> isSettled(nodes);
    std::priority_queue<Open, std::vector<Open>, std::greater<>> open;
    tree.costs[target] = {};
    open.emplace(RouteCost{}, target);
    while (!open.empty()) {
        const auto node = open.top().second;
        open.pop();
        if (isSettled[node]) continue;
        isSettled[node] = true;
        for (const std::uint32_t position : arriving.of(node)) {
            const RouteEdge& edge = edges[position];
            if (isAvoided[edge.from] || isSettled[edge.from]) continue;
            const RouteCost cost = edge.cost + tree.costs[node];
            RouteCost& known = tree.costs[edge.from];
            std::uint32_t& next = tree.next[edge.from];
            if (cost < known) {
                known = cost;
                next = position;
                open.emplace(cost, edge.from);
            } else if (cost == known && position < next) {
                next = position;
            }
        }
    }
    return tree;
}

} // namespace rungwise
