// SPDX-License-Identifier: GPL-3.0-or-later
// Ladders as values, for tests and measurements of the diagram.
#pragma once

#include "core/ladders/ladder_view.h"

namespace rungwise::test {

/// Four roles in two lanes: Junior leads to Senior, Senior to Director and, by a change of track,
/// to Manager beside it; Junior also leads straight to Manager. Senior has pay and the letter A.
[[nodiscard]] LadderView forkedLadder();

/// A view of a graph's shape with names, other titles, pay for every other role, and words beside
/// the edges that have labels.
[[nodiscard]] LadderView ladderOf(const LayeredGraph& graph);

} // namespace rungwise::test
