// SPDX-License-Identifier: GPL-3.0-or-later
// A diagram whose items have their places along the rows, and whose lines have not yet found their
// ways between them.
#pragma once

#include "core/layout/layered_layout.h"

#include <cstddef>
#include <vector>

namespace rungwise {

/// Box: a node, or the part of it in this band. Pass: an edge on its way through. Label: an edge
/// with its words to the right of the line.
enum class ItemKind { Box, Pass, Label };

struct PlacedItem {
    ItemKind kind = ItemKind::Box;
    std::size_t owner = 0; ///< position of the node or the edge in the graph
    double left = 0;       ///< what the item takes, with nothing of its neighbours in it
    double right = 0;
    double line = 0; ///< where its vertical line runs; of a box: its middle
};

/// A horizontal strip of items that stand beside each other: a row of boxes, or a row of labels
/// between two of them.
struct PlacedBand {
    std::vector<PlacedItem> items; ///< from left to right
    double height = 0;
    std::optional<std::size_t> row; ///< of the graph; nothing for a row of labels
};

/// A line from the band below a channel to the band above it. Lines with the same `net` lead to the
/// same target in the same style and may share their way; any others must not. An edge that turns
/// back has two lines in the channel of its turn: both are of its net and have the same far end,
/// at a pass of that edge. What it would run there and back is not to be drawn.
struct ChannelLine {
    double bottom = 0; ///< x where it meets the band below
    double top = 0;    ///< x where it meets the band above
    std::size_t net = 0;

    friend bool operator==(const ChannelLine&, const ChannelLine&) = default;
};

/// Between band i and band i + 1, for the channel i. A box that goes on through the channel is in
/// the way: no line crosses its span, which the order of items has seen to.
struct PlacedChannel {
    std::vector<ChannelLine> lines;
};

/// One part of an edge's way, in the direction of the edge.
struct PathPart {
    enum class Direction { Up, Down };
    std::size_t channel = 0;
    std::size_t line = 0; ///< position in the channel's lines
    Direction direction = Direction::Up;

    friend bool operator==(const PathPart&, const PathPart&) = default;
};

/// An edge between neighbours in a row, straight from side to side.
struct SideLine {
    std::size_t edge = 0;
    std::size_t row = 0; ///< the row in whose middle it runs
};

struct PlacedDiagram {
    std::vector<PlacedBand> bands;       ///< from the bottom up; first and last are rows of boxes
                                         ///< or, where lines go around them, empty bands
    std::vector<PlacedChannel> channels; ///< one fewer than bands
    std::vector<std::vector<PathPart>> paths; ///< one per edge; empty for a side line
    std::vector<SideLine> sides;
    std::vector<DrawnSpan> lanes;
    double width = 0;
};

} // namespace rungwise
