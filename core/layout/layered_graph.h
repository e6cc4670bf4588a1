// SPDX-License-Identifier: GPL-3.0-or-later
// What a layered diagram is made of: boxes on rows and in lanes, and lines between them.
#pragma once

#include <cstddef>
#include <vector>

namespace rungwise {

/// Lengths are in units of the drawing: pixels at a zoom of 100 %.
struct DrawnSize {
    double width = 0;
    double height = 0;

    friend bool operator==(const DrawnSize&, const DrawnSize&) = default;
};

/// A box on the rows `lowest` to `highest` (0 is the bottom row of the picture) of one lane.
struct LayeredNode {
    std::size_t lowest = 0;
    std::size_t highest = 0; ///< at least `lowest`
    std::size_t lane = 0;    ///< 0 is the leftmost
    DrawnSize size;          ///< what its text needs; the box is larger where lines or rows ask it

    friend bool operator==(const LayeredNode&, const LayeredNode&) = default;
};

/// Lines of unlike style never share a way, not even into the same box.
enum class LineStyle { Solid, Dashed };

struct LayeredEdge {
    std::size_t from = 0; ///< positions in LayeredGraph::nodes, two different ones
    std::size_t to = 0;
    LineStyle style = LineStyle::Solid;
    DrawnSize label; ///< of the words beside it; a width of 0: none

    friend bool operator==(const LayeredEdge&, const LayeredEdge&) = default;
};

/// Edges may lead up, down or along a row, and in circles; at most one leads from one node to
/// another. Rows and lanes may be empty.
struct LayeredGraph {
    std::size_t rows = 0;
    std::size_t lanes = 0;
    std::vector<LayeredNode> nodes;
    std::vector<LayeredEdge> edges;

    friend bool operator==(const LayeredGraph&, const LayeredGraph&) = default;
};

} // namespace rungwise
