// SPDX-License-Identifier: GPL-3.0-or-later
// Finds ways for the lines of one channel between two bands.
#pragma once

#include "core/layout/placed_diagram.h"

#include <array>
#include <cstddef>
#include <span>
#include <vector>

namespace rungwise {

/// The corners of a line from its bottom to its top; `y` is the height above the channel's foot.
/// A line turns on one track, or on two where it has to make room for another.
class ChannelWay {
public:
    /// Empty for a line that goes straight up.
    [[nodiscard]] std::span<const DrawnPoint> corners() const { return {corners_.data(), count_}; }
    /// Adds a run at the height `y`; at most two.
    void addRun(double fromX, double toX, double y);

private:
    std::array<DrawnPoint, 4> corners_{};
    std::size_t count_ = 0;
};

struct RoutedChannel {
    std::vector<ChannelWay> ways; ///< one per line
    double height = 0;            ///< what the channel needs
};

/// Horizontal runs get tracks of their own, so that lines of unlike nets never lie on each other
/// and cross little. Lines of one net share a track where they share an end. Requires that ends of
/// unlike nets on the same side are apart; an end at the foot may lie under an end of another net
/// at the top.
[[nodiscard]] RoutedChannel routeChannel(const PlacedChannel& channel);

} // namespace rungwise
