// SPDX-License-Identifier: GPL-3.0-or-later
// Counts how often the lines of one channel cross.
#pragma once

#include "core/layout/layered_layout.h"

#include <cstddef>
#include <cstdint>
#include <vector>

namespace rungwise {

/// Takes the runs of one channel after the other. Keeps its memory between them.
class ChannelCrossings {
public:
    /// A run along a track, or an upright one; `edge` tells whose it is. Any order of ends.
    void addLevel(double fromX, double toX, double y, std::size_t edge);
    void addUpright(double x, double fromY, double toY, std::size_t edge);

    /// How often level runs cross upright ones of other edges; forgets the runs.
    [[nodiscard]] std::size_t take();

private:
    struct Run {
        double at = 0; ///< y of a level run, x of an upright one
        double from = 0;
        double to = 0;
        std::size_t edge = 0;
    };

    std::vector<Run> level_;
    std::vector<Run> upright_;
};

} // namespace rungwise
