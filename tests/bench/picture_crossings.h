// SPDX-License-Identifier: GPL-3.0-or-later
// Counts crossings in a picture, whoever drew it.
#pragma once

#include "core/layout/layered_layout.h"

#include <cstddef>
#include <vector>

namespace rungwise::bench {

/// How often straight pieces of unlike lines pass through each other. Pieces that only touch, or
/// lie on each other, do not cross.
[[nodiscard]] std::size_t pictureCrossings(const std::vector<std::vector<DrawnPoint>>& lines);

} // namespace rungwise::bench
