// SPDX-License-Identifier: GPL-3.0-or-later
// Columns that would become too narrow get the least width, the others share what is left.
#include "app/table/column_widths.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace rungwise::app {

namespace {

/// The pixels that rounding has left over go to the first columns, one each.
void fillUp(std::vector<int>& widths, int room) {
    int rest = room - std::accumulate(widths.begin(), widths.end(), 0);
    for (std::size_t i = 0; rest > 0 && i < widths.size(); ++i, --rest) ++widths[i];
}

} // namespace

void ColumnWidths::share(std::size_t columns) {
    shares_.assign(columns, columns == 0 ? 0 : 1.0 / static_cast<double>(columns));
    widths_.assign(columns, least_);
    if (room_ > 0) fit(room_, least_);
}

void ColumnWidths::fit(int room, int least) {
    room_ = std::max(1, room);
    least_ = std::max(1, least);
    // Shares of more than the room are those of a table that somebody has made wider.
    const double all = std::max(1.0, std::accumulate(shares_.begin(), shares_.end(), 0.0));
    std::vector<bool> isLeast(shares_.size(), false);
    double scale = room_;
    for (bool hasChanged = true; hasChanged;) {
        hasChanged = false;
        double rest = all * room_;
        double sum = 0;
        for (std::size_t i = 0; i < shares_.size(); ++i) {
            (isLeast[i] ? rest : sum) += isLeast[i] ? -least_ : shares_[i];
        }
        scale = sum > 0 ? std::max(0.0, rest / sum) : 0;
        for (std::size_t i = 0; i < shares_.size(); ++i) {
            if (isLeast[i] || shares_[i] * scale + 1e-6 >= least_) continue;
            isLeast[i] = true;
            hasChanged = true;
        }
    }
    for (std::size_t i = 0; i < shares_.size(); ++i) {
        widths_[i] = isLeast[i] ? least_ : static_cast<int>(std::floor(shares_[i] * scale + 1e-6));
    }
    fillUp(widths_, room_);
}

void ColumnWidths::moveBorder(std::size_t column, int width) {
    if (column >= widths_.size()) return;
    const int wanted = std::max(width, least_);
    const int growth = wanted - widths_[column];
    const bool isLast = column + 1 == widths_.size();
    const int total = std::accumulate(widths_.begin(), widths_.end(), 0);
    // The outer edge only moves while there is something beyond the edge of the window.
    if (isLast && total + growth < room_) return;
    widths_[column] = wanted;
    if (!isLast) widths_[column + 1] = std::max(least_, widths_[column + 1] - growth);
    for (std::size_t i = 0; i < widths_.size(); ++i) {
        shares_[i] = widths_[i] / static_cast<double>(std::max(1, room_));
    }
}

} // namespace rungwise::app
