// SPDX-License-Identifier: GPL-3.0-or-later
// The horizontal runs of a channel before they have tracks, and which of them must lie below which.
#pragma once

#include "core/layout/placed_diagram.h"

#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

namespace rungwise {

/// A line's run along a trunk: it comes up from the foot at one x and goes on up at another.
struct TrunkLeg {
    double foot = 0;
    double head = 0;
    std::uint32_t line = 0; ///< position in the channel's lines
};

/// A horizontal run that lines of one net share; needs a track for itself from `from` to `to`.
struct ChannelTrunk {
    double from = 0;
    double to = 0;
    std::uint32_t firstLeg = 0;
    std::uint32_t endLeg = 0;
    std::uint32_t net = 0; ///< equal for trunks whose lines may lie on each other
};

/// One trunk must lie below another, because a vertical end of the one stands under one of the
/// other.
struct TrunkDemand {
    std::uint32_t below = 0;
    std::uint32_t above = 0;

    friend auto operator<=>(const TrunkDemand&, const TrunkDemand&) = default;
};

/// Lines that go straight up have no leg. The legs of a trunk follow each other; a line has one
/// leg, or two where its trunk had to be parted: the lower one comes first.
struct ChannelTrunks {
    std::vector<ChannelTrunk> trunks;
    std::vector<TrunkLeg> legs;
    std::vector<TrunkDemand> demands; ///< sorted, each once, without circles

    [[nodiscard]] std::span<const TrunkLeg> legsOf(std::size_t trunk) const {
        return std::span{legs}.subspan(trunks[trunk].firstLeg,
                                       trunks[trunk].endLeg - trunks[trunk].firstLeg);
    }
};

/// Verticals of unlike nets that are nearer than this lie on each other to the eye.
inline constexpr double nearVertical = 6;

/// Ends closer than this are one end.
inline constexpr double sameEnd = 0.005;

[[nodiscard]] ChannelTrunks channelTrunks(const PlacedChannel& channel);

} // namespace rungwise
