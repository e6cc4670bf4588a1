// SPDX-License-Identifier: GPL-3.0-or-later
// Makes a picture of a diagram whose items have their places along the rows.
#pragma once

#include "core/layout/placed_diagram.h"

namespace rungwise {

/// Finds ways through all channels and gives everything its height. The boxes of a row are equally
/// high; one that spans rows reaches over all of them. Requires a diagram of this graph.
[[nodiscard]] LayeredLayout assembled(const LayeredGraph& graph, const PlacedDiagram& diagram);

} // namespace rungwise
