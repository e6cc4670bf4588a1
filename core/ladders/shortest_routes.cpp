// SPDX-License-Identifier: GPL-3.0-or-later
// Branches off every route that was found and takes the branch that promises to be cheapest.
#include "core/ladders/shortest_routes.h"

#include "core/ladders/shortest_tree.h"

#include <queue>

#include <algorithm>
#include <functional>
#include <optional>
#include <tuple>
#include <utility>

namespace rungwise {

namespace {

constexpr std::size_t mostLooks = 20'000'000;

/// The best of all routes that begin as `parent` does up to `kept` edges and then take `edge`.
struct Branch {
    RouteCost cost; ///< at least; exactly when `route` is there
    std::size_t parent = 0;
    std::size_t kept = 0;
    std::uint32_t edge = 0;
    EdgeRoute route; ///< empty until it is worked out

    /// Later branches of better routes come first among equals.
    [[nodiscard]] auto key() const { return std::tuple{cost, parent, ~kept, edge}; }
    friend bool operator>(const Branch& a, const Branch& b) { return a.key() > b.key(); }
};

class Search {
public:
    Search(std::size_t nodes, std::span<const RouteEdge> edges, std::uint32_t from,
           std::uint32_t to)
        : edges_{edges}, from_{from}, to_{to}, leaving_{nodes, edges, &RouteEdge::from},
          arriving_{nodes, edges, &RouteEdge::to},
          isPassed_(nodes), tree_{shortestTree(edges, arriving_, to, isPassed_)} {}

    [[nodiscard]] std::vector<EdgeRoute> routes(std::size_t most) && {
        if (most == 0 || !tree_.reaches(from_)) return {};
        EdgeRoute first;
        follow(tree_, from_, first);
        accept({.route = std::move(first)}, 0);
        while (found_.size() < most && !branches_.empty()) {
            Branch branch = branches_.top();
            branches_.pop();
            if (!branch.route.empty()) {
                const std::size_t fixed = branch.kept + 1;
                accept(std::move(branch), fixed);
            } else if (auto worked = workedOut(std::move(branch))) {
                branches_.push(std::move(*worked));
            }
        }
        return std::move(found_);
    }

private:
    /// Keeps the route and branches off it behind the edges that all of its kind have.
    void accept(Branch branch, std::size_t fixed) {
        const std::size_t parent = found_.size();
        found_.push_back(std::move(branch.route));
        const EdgeRoute& route = found_.back();
        RouteCost cost;
        for (std::size_t i = 0; i < route.size(); ++i) {
            const std::uint32_t node = edges_[route[i]].from;
            isPassed_[node] = true;
            if (i >= fixed) branchOff(parent, i, node, cost);
            cost = cost + edges_[route[i]].cost;
        }
        for (const std::uint32_t edge : route) isPassed_[edges_[edge].from] = false;
    }

    void branchOff(std::size_t parent, std::size_t kept, std::uint32_t node,
                   const RouteCost& cost) {
        for (const std::uint32_t edge : leaving_.of(node)) {
            const std::uint32_t head = edges_[edge].to;
            if (edge == found_[parent][kept] || isPassed_[head] || !tree_.reaches(head)) continue;
            branches_.push({.cost = cost + edges_[edge].cost + tree_.costs[head],
                            .parent = parent,
                            .kept = kept,
                            .edge = edge,
                            .route = {}});
        }
    }

    /// Appends the edges of the tree from a node to the target; false, and only some of them, when
    /// they lead through what was passed.
    bool follow(const ShortestTree& tree, std::uint32_t node, EdgeRoute& route) const {
        while (node != to_) {
            if (isPassed_[node]) return false;
            route.push_back(tree.next[node]);
            node = edges_[tree.next[node]].to;
        }
        return true;
    }

    /// With its route and what that costs; nothing where there is none.
    [[nodiscard]] std::optional<Branch> workedOut(Branch branch) {
        const EdgeRoute& parent = found_[branch.parent];
        EdgeRoute route(parent.begin(), parent.begin() + static_cast<std::ptrdiff_t>(branch.kept));
        route.push_back(branch.edge);
        const std::size_t fixed = route.size();
        for (std::size_t i = 0; i < fixed; ++i) isPassed_[edges_[route[i]].from] = true;
        const std::uint32_t head = edges_[branch.edge].to;
        bool isFound = follow(tree_, head, route);
        if (!isFound) {
            route.resize(fixed);
            isFound = followDetour(head, route);
        }
        for (std::size_t i = 0; i < fixed; ++i) isPassed_[edges_[route[i]].from] = false;
        if (!isFound) return std::nullopt;
        branch.cost = {};
        for (const std::uint32_t edge : route) branch.cost = branch.cost + edges_[edge].cost;
        branch.route = std::move(route);
        return branch;
    }

    /// The cheapest way around what was passed.
    bool followDetour(std::uint32_t head, EdgeRoute& route) {
        if (looks_ > mostLooks) return false;
        looks_ += edges_.size() + isPassed_.size();
        const ShortestTree tree = shortestTree(edges_, arriving_, to_, isPassed_);
        return tree.reaches(head) && follow(tree, head, route);
    }

    std::span<const RouteEdge> edges_;
    std::uint32_t from_;
    std::uint32_t to_;
    EdgesByNode leaving_;
    EdgesByNode arriving_;
    std::vector<bool> isPassed_; ///< by node
    ShortestTree tree_;
    std::size_t looks_ = 0;
    std::vector<EdgeRoute> found_;
    std::priority_queue<Branch, std::vector<Branch>, std::greater<>> branches_;
};

} // namespace

std::vector<EdgeRoute> shortestRoutes(std::size_t nodes, std::span<const RouteEdge> edges,
                                      std::uint32_t from, std::uint32_t to, std::size_t most) {
    return Search{nodes, edges, from, to}.routes(most);
}

} // namespace rungwise
