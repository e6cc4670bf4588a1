// SPDX-License-Identifier: GPL-3.0-or-later
// Upright runs are sorted by x; each level run looks at those within it.
#include "core/layout/channel_crossings.h"

#include <algorithm>

namespace rungwise {

void ChannelCrossings::addLevel(double fromX, double toX, double y, std::size_t edge) {
    level_.push_back({y, std::min(fromX, toX), std::max(fromX, toX), edge});
}

void ChannelCrossings::addUpright(double x, double fromY, double toY, std::size_t edge) {
    upright_.push_back({x, std::min(fromY, toY), std::max(fromY, toY), edge});
}

std::size_t ChannelCrossings::take() {
    std::size_t count = 0;
    if (!level_.empty()) {
        std::sort(upright_.begin(), upright_.end(),
                  [](const Run& a, const Run& b) { return a.at < b.at; });
    }
    for (const Run& level : level_) {
        auto upright = std::upper_bound(upright_.begin(), upright_.end(), level.from,
                                        [](double x, const Run& run) { return x < run.at; });
        for (; upright != upright_.end() && upright->at < level.to; ++upright) {
            const bool meets = upright->from < level.at && level.at < upright->to;
            if (meets && upright->edge != level.edge) ++count;
        }
    }
    level_.clear();
    upright_.clear();
    return count;
}

} // namespace rungwise
