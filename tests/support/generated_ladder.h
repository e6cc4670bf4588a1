// SPDX-License-Identifier: GPL-3.0-or-later
// Ladders that nobody wrote, for tests of layouts and for measuring.
#pragma once

#include "core/layout/layered_graph.h"

#include <cstddef>
#include <cstdint>

namespace rungwise::test {

struct LadderShape {
    std::size_t roles = 0;
    std::size_t rows = 8;             ///< one or more
    std::size_t lanes = 3;            ///< one or more
    std::size_t spanningPercent = 10; ///< of roles that stand on two to four rows
    std::size_t labelPercent = 80;    ///< of edges that have words beside them
};

/// 3 to 14 rows and 1 to 5 lanes.
[[nodiscard]] LadderShape randomShape(std::uint64_t seed, std::size_t roles);

/// Several paths of 3 to 40 roles, each from a low row upwards, with alternatives that stand side
/// by side on a rung, changes of lane, moves along a row and downwards, a few circles, and a few
/// moves from one path to another. Equal on every machine.
[[nodiscard]] LayeredGraph generatedLadder(std::uint64_t seed, const LadderShape& shape);

} // namespace rungwise::test
