// SPDX-License-Identifier: GPL-3.0-or-later
// Looks for the highest ceiling under which all columns fit.
#include "app/table/sheet_widths.h"

#include <algorithm>

namespace rungwise::app {

namespace {

constexpr int mostOfFirst = 4; ///< the first column has at most the fourth part of the room

int widthUnder(const SheetColumnNeed& need, int ceiling) {
    return std::clamp(ceiling, need.least, std::max(need.least, need.wanted));
}

int sumUnder(const std::vector<SheetColumnNeed>& needs, int ceiling) {
    int sum = 0;
    for (const SheetColumnNeed& need : needs) sum += widthUnder(need, ceiling);
    return sum;
}

/// Somebody has to scroll anyway, and rows are the lower the wider the columns are.
std::vector<int> widthsToScroll(const std::vector<SheetColumnNeed>& needs, int room) {
    std::vector<int> widths;
    for (const SheetColumnNeed& need : needs) {
        const int ceiling = widths.empty() ? room / mostOfFirst : need.wanted;
        widths.push_back(widthUnder(need, ceiling));
    }
    return widths;
}

} // namespace

bool fitInto(const std::vector<SheetColumnNeed>& needs, int room) {
    return sumUnder(needs, 0) <= room;
}

std::vector<int> sheetWidths(const std::vector<SheetColumnNeed>& needs, int room) {
    if (!fitInto(needs, room)) return widthsToScroll(needs, room);
    int fits = 0;
    int tooWide = 1;
    for (const SheetColumnNeed& need : needs) tooWide = std::max(tooWide, need.wanted + 1);
    if (sumUnder(needs, tooWide) <= room) fits = tooWide;
    while (tooWide - fits > 1) {
        const int middle = fits + (tooWide - fits) / 2;
        (sumUnder(needs, middle) <= room ? fits : tooWide) = middle;
    }
    std::vector<int> widths;
    widths.reserve(needs.size());
    for (const SheetColumnNeed& need : needs) widths.push_back(widthUnder(need, fits));
    // What is left of a few pixels goes to whoever has less than it wants.
    int left = room - sumUnder(needs, fits);
    for (std::size_t i = 0; i < needs.size() && left > 0; ++i) {
        if (widths[i] != fits || widths[i] >= needs[i].wanted) continue;
        ++widths[i];
        --left;
    }
    return widths;
}

} // namespace rungwise::app
