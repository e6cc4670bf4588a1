// SPDX-License-Identifier: GPL-3.0-or-later
// Between which rows each edge of a layered graph goes from its source's column to its target's.
#include "core/layout/edge_paths.h"

#include <algorithm>
#include <optional>

namespace rungwise {
namespace {

using Shape = EdgePath::Shape;

bool spansRows(const LayeredNode& node) {
    return node.highest > node.lowest;
}

/// Which columns have a box that goes through a gap.
class GapBoxes {
public:
    GapBoxes(const LayeredGraph& graph, const GraphColumns& columns) : columns_(graph.rows + 1) {
        for (std::size_t node = 0; node < graph.nodes.size(); ++node) {
            const LayeredNode& box = graph.nodes[node];
            for (std::size_t gap = box.lowest + 1; gap <= box.highest; ++gap) {
                columns_[gap].push_back(columns.ofNode[node]);
            }
        }
        for (auto& columnsOfGap : columns_) std::sort(columnsOfGap.begin(), columnsOfGap.end());
    }

    /// Whether none stands between two columns.
    [[nodiscard]] bool isFree(std::size_t gap, std::uint32_t one, std::uint32_t other) const {
        const auto& boxes = columns_[gap];
        const auto first = std::upper_bound(boxes.begin(), boxes.end(), std::min(one, other));
        return first == boxes.end() || *first >= std::max(one, other);
    }

private:
    std::vector<std::vector<std::uint32_t>> columns_;
};

/// Finds the path of one edge after the other.
class PathChoice {
public:
    PathChoice(const LayeredGraph& graph, const GraphColumns& columns)
        : graph_{graph}, columns_{columns}, boxes_{graph, columns} {}

    [[nodiscard]] EdgePath of(const LayeredEdge& edge) {
        from_ = &graph_.nodes[edge.from];
        to_ = &graph_.nodes[edge.to];
        fromColumn_ = columns_.ofNode[edge.from];
        toColumn_ = columns_.ofNode[edge.to];
        best_ = {};
        bestCost_.reset();
        tryUp();
        tryDown();
        tryOver();
        tryUnder();
        return best_;
    }

private:
    // A way around costs as much as passing this many rows more.
    static constexpr std::size_t turning = 2;

    [[nodiscard]] bool isFree(std::size_t gap) const {
        return boxes_.isFree(gap, fromColumn_, toColumn_);
    }

    void offer(Shape shape, std::size_t gap, std::size_t cost) {
        if (bestCost_ && *bestCost_ <= cost) return;
        best_ = {shape, gap};
        bestCost_ = cost;
    }

    void tryUp() {
        for (std::size_t gap = to_->lowest; gap > from_->highest; --gap) {
            if (isFree(gap)) return offer(Shape::Up, gap, to_->lowest - from_->highest - 1);
        }
    }

    void tryDown() {
        for (std::size_t gap = to_->highest + 1; gap <= from_->lowest; ++gap) {
            if (isFree(gap)) return offer(Shape::Down, gap, from_->lowest - to_->highest - 1);
        }
    }

    void tryOver() {
        for (std::size_t gap = std::max(from_->highest, to_->highest) + 1; gap <= graph_.rows;
             ++gap) {
            if (!isFree(gap)) continue;
            return offer(Shape::Over, gap,
                         gap - from_->highest - 1 + (gap - to_->highest - 1) + turning);
        }
    }

    void tryUnder() {
        for (std::size_t gap = std::min(from_->lowest, to_->lowest) + 1; gap-- > 0;) {
            if (!isFree(gap)) continue;
            return offer(Shape::Under, gap, from_->lowest - gap + (to_->lowest - gap) + turning);
        }
    }

    const LayeredGraph& graph_;
    const GraphColumns& columns_;
    GapBoxes boxes_;
    const LayeredNode* from_ = nullptr;
    const LayeredNode* to_ = nullptr;
    std::uint32_t fromColumn_ = 0;
    std::uint32_t toColumn_ = 0;
    EdgePath best_;
    std::optional<std::size_t> bestCost_;
};

} // namespace

GraphColumns graphColumns(const LayeredGraph& graph) {
    std::vector<std::uint32_t> next(graph.lanes + 1, 0); // at first: spanning boxes by lane
    for (const LayeredNode& node : graph.nodes) {
        if (spansRows(node)) ++next[node.lane];
    }
    GraphColumns columns;
    std::vector<std::uint32_t> first(graph.lanes);
    for (std::size_t lane = 0; lane < graph.lanes; ++lane) {
        first[lane] = static_cast<std::uint32_t>(columns.lanes.size());
        columns.lanes.resize(columns.lanes.size() + next[lane] + 1,
                             static_cast<std::uint32_t>(lane));
        next[lane] = first[lane] + 1;
    }
    columns.ofNode.reserve(graph.nodes.size());
    std::vector<std::size_t> spanning;
    for (std::size_t node = 0; node < graph.nodes.size(); ++node) {
        columns.ofNode.push_back(first[graph.nodes[node].lane]);
        if (spansRows(graph.nodes[node])) spanning.push_back(node);
    }
    std::stable_sort(spanning.begin(), spanning.end(), [&](std::size_t one, std::size_t other) {
        return graph.nodes[one].lowest > graph.nodes[other].lowest;
    });
    for (const std::size_t node : spanning) columns.ofNode[node] = next[graph.nodes[node].lane]++;
    return columns;
}

std::vector<EdgePath> edgePaths(const LayeredGraph& graph, const GraphColumns& columns) {
    PathChoice choice{graph, columns};
    std::vector<EdgePath> paths;
    paths.reserve(graph.edges.size());
    for (const LayeredEdge& edge : graph.edges) paths.push_back(choice.of(edge));
    return paths;
}

bool isLateral(const LayeredGraph& graph, const LayeredEdge& edge) {
    const LayeredNode& from = graph.nodes[edge.from];
    const LayeredNode& to = graph.nodes[edge.to];
    return from.lowest <= to.highest && to.lowest <= from.highest;
}

} // namespace rungwise
