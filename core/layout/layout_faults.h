// SPDX-License-Identifier: GPL-3.0-or-later
// What is wrong with a picture: an independent look at its geometry, for tests and for whoever
// reads a file that the program wrote.
#pragma once

#include "core/layout/layered_layout.h"

#include <string>
#include <vector>

namespace rungwise {

/// One sentence per fault: boxes that overlap, an edge through a box, a label on a box, on another
/// label or on a line, edges on each other but for a common target and style, runs that are neither
/// horizontal nor vertical, ends off their boxes' borders, anything outside the picture, a box
/// outside its rows or lane. Empty for a sound picture.
[[nodiscard]] std::vector<std::string> layoutFaults(const LayeredGraph& graph,
                                                    const LayeredLayout& layout);

/// How often lines cross: pairs of runs of different edges, one horizontal and one vertical, that
/// pass through each other. Lines that join do not cross.
[[nodiscard]] std::size_t lineCrossings(const LayeredGraph& graph, const LayeredLayout& layout);

} // namespace rungwise
