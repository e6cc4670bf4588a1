// SPDX-License-Identifier: GPL-3.0-or-later
// How the columns of roles share the width of the window.
#pragma once

#include <cstddef>
#include <vector>

namespace rungwise::app {

/// Pixels for every column.
class ColumnWidths {
public:
    /// Even columns, as for other roles.
    void share(std::size_t columns);
    /// Fills `room`, in the proportions that there are, with no column below `least`; wider than
    /// the room only where that many columns do not fit into it.
    void fit(int room, int least);
    /// The border behind a column is dragged until it is this wide: its neighbour gives or takes.
    /// What the neighbour cannot give makes the table wider.
    void moveBorder(std::size_t column, int width);

    [[nodiscard]] const std::vector<int>& widths() const { return widths_; }

private:
    std::vector<double> shares_; ///< of the room; they may add up to more than one
    std::vector<int> widths_;
    int room_ = 0;
    int least_ = 1;
};

} // namespace rungwise::app
