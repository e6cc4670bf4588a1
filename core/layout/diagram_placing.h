// SPDX-License-Identifier: GPL-3.0-or-later
// Gives the boxes and lines of a layered graph their places along the rows.
#pragma once

#include "core/layout/placed_diagram.h"

namespace rungwise {

/// How much work goes into the order of items, and into their places.
struct PlacingEffort {
    LayoutEffort order = LayoutEffort::First;
    LayoutEffort places = LayoutEffort::First;
};

/// In every band items keep their distance: `lineGap`, between two boxes `boxGap`. A box that spans
/// rows has one place in all its bands, and no line crosses it. The ends of lines of unlike nets on
/// one side of a channel are `portGap` / 2 or more apart. Whoever cancels gets a diagram all the
/// same, with less care in it.
[[nodiscard]] PlacedDiagram placedDiagram(const LayeredGraph& graph, PlacingEffort effort,
                                          const IsCancelled& isCancelled = {});

} // namespace rungwise
