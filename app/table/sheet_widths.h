// SPDX-License-Identifier: GPL-3.0-or-later
// How the columns of a plain table share the width of its view.
#pragma once

#include <vector>

namespace rungwise::app {

/// In pixels, `least` ≤ `wanted`. A column that does not wrap has both the same.
struct SheetColumnNeed {
    int wanted = 0; ///< for its widest text on one line
    int least = 0;  ///< below that words would be cut
};

/// Whether nothing would have to scroll.
[[nodiscard]] bool fitInto(const std::vector<SheetColumnNeed>& needs, int room);

/// A width for each column: what it wants where all fit into `room`; else the widest give first,
/// down to the least of each, so that the sum is `room`. Where even that is too little each has
/// what it wants, but the first, which names the rows, leaves room for others.
[[nodiscard]] std::vector<int> sheetWidths(const std::vector<SheetColumnNeed>& needs, int room);

} // namespace rungwise::app
