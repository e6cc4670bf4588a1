// SPDX-License-Identifier: GPL-3.0-or-later
// Which of two horizontal runs of a channel should lie below the other, and how much depends on it.
#pragma once

#include "core/layout/channel_trunks.h"

#include <cstdint>
#include <span>
#include <vector>

namespace rungwise {

/// How many crossings more there are when the lines of `a` run above those of `b` than when they
/// run below.
[[nodiscard]] int crossingsOfLyingAbove(std::span<const TrunkLeg> a, std::span<const TrunkLeg> b);

/// How many crossings it costs to have a trunk on the other side of `other`; positive: `other`
/// lies above better, negative: below.
struct TrackWish {
    std::uint32_t other = 0;
    int weight = 0;
};

/// Two trunks that come so near each other that they cannot share a track.
struct TrunkMeeting {
    std::uint32_t left = 0; ///< the trunk that begins first
    std::uint32_t right = 0;
    int weight = 0; ///< positive: `left` lies below better
};

class TrackWishes {
public:
    /// The weight of a demand; wishes weigh less, and so do all of one trunk together.
    static constexpr int demanded = 1'000'000;

    /// The channel must outlive this.
    explicit TrackWishes(const ChannelTrunks& channel);

    [[nodiscard]] const std::vector<TrunkMeeting>& meetings() const { return meetings_; }
    [[nodiscard]] std::span<const TrackWish> of(std::uint32_t trunk) const {
        return std::span{wishes_}.subspan(begins_[trunk], begins_[trunk + 1] - begins_[trunk]);
    }
    /// The trunks by where they begin.
    [[nodiscard]] const std::vector<std::uint32_t>& fromLeft() const { return fromLeft_; }

private:
    void findMeetings();
    void noteDemands(std::uint32_t trunk, int weight);
    void gatherWishes();

    const ChannelTrunks& channel_;
    std::vector<std::uint32_t> fromLeft_;
    std::vector<TrunkDemand> byAbove_;
    std::vector<int> noted_; ///< demands of the trunk that is looked at
    std::vector<TrunkMeeting> meetings_;
    std::vector<TrackWish> wishes_;
    std::vector<std::uint32_t> begins_; ///< in `wishes_`, by trunk
};

} // namespace rungwise
