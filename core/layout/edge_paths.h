// SPDX-License-Identifier: GPL-3.0-or-later
// Between which rows each edge of a layered graph goes from its source's column to its target's.
#pragma once

#include "core/layout/layered_graph.h"

#include <cstddef>
#include <cstdint>
#include <vector>

namespace rungwise {

/// Columns from left to right: each lane is one column and, at its right end, one more per box that
/// spans rows, those that begin highest first: in large graphs that crosses less than the order
/// given. What stands in one column never stands beyond another, so that no line crosses a box that
/// spans rows by accident.
struct GraphColumns {
    std::vector<std::uint32_t> ofNode;
    std::vector<std::uint32_t> lanes; ///< by column
};

[[nodiscard]] GraphColumns graphColumns(const LayeredGraph& graph);

/// The way of an edge in terms of rows. Gap g lies below row g; the gap above the last row is free
/// of boxes, as gap 0 is.
struct EdgePath {
    enum class Shape {
        Up,    ///< out of the top, into the bottom
        Down,  ///< out of the bottom, into the top
        Over,  ///< out of the top, into the top
        Under, ///< out of the bottom, into the bottom
        Side   ///< from side to side
    };
    Shape shape = Shape::Up;
    std::size_t gap = 0; ///< where the column changes; not for Side

    friend bool operator==(const EdgePath&, const EdgePath&) = default;
};

/// No path changes its column where a box stands between the two. Of those it passes few rows, and
/// changes late. No path is Side: which boxes are neighbours is not known yet.
[[nodiscard]] std::vector<EdgePath> edgePaths(const LayeredGraph& graph,
                                              const GraphColumns& columns);

/// Whether the two ends of an edge have a row in common.
[[nodiscard]] bool isLateral(const LayeredGraph& graph, const LayeredEdge& edge);

} // namespace rungwise
