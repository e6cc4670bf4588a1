// SPDX-License-Identifier: GPL-3.0-or-later
// Gives every horizontal run of a channel a track.
#pragma once

#include "core/layout/channel_trunks.h"

#include <cstddef>
#include <cstdint>
#include <vector>

namespace rungwise {

struct ChannelTracks {
    std::vector<std::uint32_t> trackOf; ///< one per trunk; 0 is the lowest
    std::uint32_t count = 0;            ///< of tracks
};

/// Trunks that come near each other get unlike tracks, demands hold, and of two trunks that meet
/// the one lies lower with which their lines cross less; where that is impossible for all of them,
/// few are wronged.
[[nodiscard]] ChannelTracks channelTracks(const ChannelTrunks& channel);

} // namespace rungwise
