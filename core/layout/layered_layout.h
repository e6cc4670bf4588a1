// SPDX-License-Identifier: GPL-3.0-or-later
// Where the boxes, lines and labels of a layered diagram stand.
#pragma once

#include "core/layout/layered_graph.h"

#include <cstddef>
#include <functional>
#include <optional>
#include <vector>

namespace rungwise {

/// The origin is the top left corner; y grows downwards, as on a screen.
struct DrawnPoint {
    double x = 0;
    double y = 0;

    friend bool operator==(const DrawnPoint&, const DrawnPoint&) = default;
};

struct DrawnBox {
    double x = 0;
    double y = 0;
    double width = 0;
    double height = 0;

    [[nodiscard]] double right() const { return x + width; }
    [[nodiscard]] double bottom() const { return y + height; }
    friend bool operator==(const DrawnBox&, const DrawnBox&) = default;
};

/// The way of an edge: corners of horizontal and vertical runs, from the border of its source to
/// the border of its target, where the arrow's tip is. Corners are drawn rounded.
struct DrawnEdge {
    std::vector<DrawnPoint> points; ///< two or more
    std::optional<DrawnBox> label;  ///< where the words stand

    friend bool operator==(const DrawnEdge&, const DrawnEdge&) = default;
};

/// A run of one coordinate: a row from top to bottom or a lane from left to right.
struct DrawnSpan {
    double from = 0;
    double to = 0; ///< at least `from`

    friend bool operator==(const DrawnSpan&, const DrawnSpan&) = default;
};

/// No box covers another, no line passes through a box, no label touches a box, a line of another
/// edge or another label, and no two lines lie on each other unless they lead to the same target
/// in the same style. core/layout/layout_faults.h checks it.
struct LayeredLayout {
    std::vector<DrawnBox> nodes;  ///< one per node
    std::vector<DrawnEdge> edges; ///< one per edge
    std::vector<DrawnSpan> rows;  ///< one per row; rows follow each other without gaps, the
                                  ///< lowest at the bottom
    std::vector<DrawnSpan> lanes; ///< one per lane, side by side without gaps
    double width = 0;
    double height = 0;
    std::size_t crossings = 0; ///< of lines; the order of boxes is chosen to have few

    friend bool operator==(const LayeredLayout&, const LayeredLayout&) = default;
};

/// First: at once, good enough to look at. Refined: fewer crossings, for a worker to find while
/// the first one is shown.
enum class LayoutEffort { First, Refined };

/// Asked now and then; true ends the work.
using IsCancelled = std::function<bool()>;

/// Pure: equal input gives an equal layout, and a small change of the graph moves little. Where
/// `isCancelled` ended the work it is nothing. Requires edges and nodes as described there.
[[nodiscard]] std::optional<LayeredLayout>
layeredLayout(const LayeredGraph& graph, LayoutEffort effort, const IsCancelled& isCancelled = {});

} // namespace rungwise
