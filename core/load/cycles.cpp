// SPDX-License-Identifier: GPL-3.0-or-later
// Depth-first search with a stack of its own, so that long chains need no deep recursion.
#include "core/load/cycles.h"

#include <algorithm>
#include <utility>

namespace rungwise {

namespace {

enum class Colour : std::uint8_t { New, OnPath, Done };

class Search {
public:
    Search(const Graph& graph, std::size_t most)
        : graph_{graph}, most_{most}, colours_(graph.size(), Colour::New),
          positions_(graph.size()) {}

    std::vector<Circle> run() {
        for (std::uint32_t node = 0; node < graph_.size(); ++node) {
            if (colours_[node] == Colour::New) walkFrom(node);
        }
        return std::move(circles_);
    }

private:
    struct Visit {
        std::uint32_t node;
        std::size_t nextEdge;
    };

    void walkFrom(std::uint32_t start) {
        enter(start);
        while (!path_.empty()) {
            Visit& visit = path_.back();
            const auto& edges = graph_[visit.node];
            if (visit.nextEdge == edges.size()) {
                colours_[visit.node] = Colour::Done;
                path_.pop_back();
                continue;
            }
            const GraphEdge edge = edges[visit.nextEdge++];
            if (colours_[edge.to] == Colour::New)
                enter(edge.to);
            else if (colours_[edge.to] == Colour::OnPath)
                close(edge);
        }
    }

    void enter(std::uint32_t node) {
        colours_[node] = Colour::OnPath;
        positions_[node] = path_.size();
        path_.push_back({node, 0});
    }

    void close(GraphEdge edge) {
        if (circles_.size() == most_) return;
        Circle circle{{}, path_.back().node, edge.tag};
        const std::size_t first = positions_[edge.to];
        const std::size_t end = std::min(path_.size(), first + Circle::mostNodes);
        for (std::size_t i = first; i < end; ++i) circle.nodes.push_back(path_[i].node);
        circles_.push_back(std::move(circle));
    }

    const Graph& graph_;
    std::size_t most_;
    std::vector<Colour> colours_;
    std::vector<std::size_t> positions_; ///< in `path_`, for the nodes on it
    std::vector<Visit> path_;
    std::vector<Circle> circles_;
};

} // namespace

std::vector<Circle> findCircles(const Graph& graph, std::size_t most) {
    return Search{graph, most}.run();
}

} // namespace rungwise
