// SPDX-License-Identifier: GPL-3.0-or-later
// Ladders with every text measured and every box and line in its place, ready to be painted.
#pragma once

#include "app/diagram/drawn_text.h"
#include "core/ladders/ladder_view.h"
#include "core/layout/layered_layout.h"
#include "core/wording/wording.h"

#include <QGuiApplication>
#include <QSizeF>

#include <cstddef>
#include <optional>
#include <vector>

namespace rungwise::app {

/// A line of a box. `x` counts from the edge where the reader begins, `y` from the top of the
/// texts, which stand in the middle of the box.
struct BoxLine {
    DrawnText text;
    double x = 0;
    double y = 0;
    LadderFace face = LadderFace::Small;
    LadderInk ink = LadderInk::Quiet;
};

/// The line of a pay mini-bar, between its two texts: places as in BoxLine.
struct PayStroke {
    double from = 0;
    double to = 0;
    double y = 0;
    std::optional<double> tick; ///< between `from` and `to`
};

struct DrawnRole {
    std::vector<BoxLine> lines;
    std::optional<PayStroke> payBar;
    double textHeight = 0;
    std::optional<char> letter;
    bool isKnown = true;
    bool isHere = false;

    /// The line that says "you are here"; only where `isHere`.
    [[nodiscard]] const BoxLine& hereLine() const { return lines.front(); }
};

struct DrawnMove {
    DrawnText label; ///< empty: none
    LineStyle style = LineStyle::Solid;
    bool closesCircle = false; ///< drawn as a warning; its label says so
};

/// The name of a row or lane.
struct DrawnHead {
    std::vector<DrawnText> strong; ///< one line of a level, or the lines of a lane
    std::vector<DrawnText> quiet;
};

/// Owns all it needs. Coordinates are those of the layout at a zoom of 100 %; for a reader from
/// right to left the layout is mirrored already.
struct LadderDrawing {
    std::vector<DrawnRole> roles; ///< one per node
    std::vector<DrawnMove> moves; ///< one per edge
    std::vector<DrawnHead> rows;  ///< one per level, the lowest first
    std::vector<DrawnHead> lanes;
    LayeredGraph graph; ///< never mirrored
    LayeredLayout layout;
    LadderFonts fonts;
    Qt::LayoutDirection direction = Qt::LeftToRight;
    double rowHeadWidth = 0;   ///< of the column with the names of the levels
    double laneHeadHeight = 0; ///< of the strip with the names of the lanes

    [[nodiscard]] bool isEmpty() const { return roles.empty(); }
    [[nodiscard]] bool hasDashed() const;
    [[nodiscard]] bool hasCircle() const;
    /// With the names of levels and lanes.
    [[nodiscard]] QSizeF size() const;
};

/// Measured in `font`, in the application's layout direction.
[[nodiscard]] LadderDrawing ladderDrawing(const LadderView& view, const Wording& wording,
                                          EdgeLabels labels,
                                          LayoutEffort effort = LayoutEffort::Refined,
                                          const QFont& font = QGuiApplication::font());

/// The same without a layout: for whoever has one already or lets a worker make it.
[[nodiscard]] LadderDrawing measuredLadder(const LadderView& view, const Wording& wording,
                                           EdgeLabels labels, const QFont& font);

/// Gives a measured drawing its layout, mirrored where it must be.
void place(LadderDrawing& drawing, LayeredLayout layout);

} // namespace rungwise::app
