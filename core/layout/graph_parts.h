// SPDX-License-Identifier: GPL-3.0-or-later
// Which boxes of a graph edges join to each other.
#pragma once

#include "core/layout/layered_graph.h"

#include <cstdint>
#include <vector>

namespace rungwise {

/// By node: the first node that edges join to it, in whatever direction and over whatever others.
[[nodiscard]] std::vector<std::uint32_t> graphParts(const LayeredGraph& graph);

} // namespace rungwise
