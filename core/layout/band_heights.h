// SPDX-License-Identifier: GPL-3.0-or-later
// How high the bands and channels of a diagram stand.
#pragma once

#include "core/layout/channel_routing.h"
#include "core/layout/placed_diagram.h"

#include <cstddef>
#include <span>
#include <vector>

namespace rungwise {

/// Screen coordinates: y grows downwards. Band 0 is the lowest.
struct BandHeights {
    std::vector<DrawnSpan> bands;
    std::vector<DrawnSpan> rows; ///< of the graph, without gaps
    double height = 0;           ///< of the picture

    /// The foot of the channel above a band.
    [[nodiscard]] double foot(std::size_t channel) const { return bands[channel].from; }
    /// The upper end of that channel.
    [[nodiscard]] double head(std::size_t channel) const { return bands[channel + 1].to; }
};

/// Bands are as high as their boxes need, also those that span several, and as they ask themselves.
[[nodiscard]] BandHeights bandHeights(const LayeredGraph& graph, const PlacedDiagram& diagram,
                                      std::span<const RoutedChannel> channels);

} // namespace rungwise
