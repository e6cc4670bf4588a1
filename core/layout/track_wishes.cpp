// SPDX-License-Identifier: GPL-3.0-or-later
// Trunks are looked at from left to right, each with those that have begun and not ended.
#include "core/layout/track_wishes.h"

#include "core/layout/layout_spacing.h"

#include <algorithm>
#include <numeric>

namespace rungwise {

namespace {

bool isWithin(double x, const TrunkLeg& leg) {
    return x > std::min(leg.foot, leg.head) && x < std::max(leg.foot, leg.head);
}

} // namespace

int crossingsOfLyingAbove(std::span<const TrunkLeg> a, std::span<const TrunkLeg> b) {
    int more = 0;
    for (const TrunkLeg& one : a) {
        for (const TrunkLeg& other : b) {
            more += isWithin(one.foot, other) + isWithin(other.head, one) -
                    isWithin(other.foot, one) - isWithin(one.head, other);
        }
    }
    return more;
}

TrackWishes::TrackWishes(const ChannelTrunks& channel) : channel_{channel} {
    findMeetings();
    gatherWishes();
}

/// Writes down what a trunk demands of others, as weights of meetings with it, or forgets that.
void TrackWishes::noteDemands(std::uint32_t trunk, int weight) {
    const auto& above = channel_.demands;
    auto demand = std::lower_bound(above.begin(), above.end(), TrunkDemand{trunk, 0});
    for (; demand != above.end() && demand->below == trunk; ++demand) {
        noted_[demand->above] = -weight;
    }
    const auto isBefore = [](const TrunkDemand& a, std::uint32_t b) { return a.above < b; };
    demand = std::lower_bound(byAbove_.begin(), byAbove_.end(), trunk, isBefore);
    for (; demand != byAbove_.end() && demand->above == trunk; ++demand) {
        noted_[demand->below] = weight;
    }
}

void TrackWishes::findMeetings() {
    const auto& trunks = channel_.trunks;
    fromLeft_.resize(trunks.size());
    std::iota(fromLeft_.begin(), fromLeft_.end(), 0U);
    std::sort(fromLeft_.begin(), fromLeft_.end(), [&](std::uint32_t a, std::uint32_t b) {
        return trunks[a].from != trunks[b].from ? trunks[a].from < trunks[b].from : a < b;
    });
    byAbove_.assign(channel_.demands.begin(), channel_.demands.end());
    std::sort(byAbove_.begin(), byAbove_.end(),
              [](const TrunkDemand& a, const TrunkDemand& b) { return a.above < b.above; });
    noted_.assign(trunks.size(), 0);
    std::vector<std::uint32_t> open;
    for (const auto next : fromLeft_) {
        std::erase_if(open, [&](auto i) { return trunks[i].to + trackGap <= trunks[next].from; });
        noteDemands(next, demanded);
        for (const auto other : open) {
            int weight = noted_[other];
            if (weight == 0) {
                weight = crossingsOfLyingAbove(channel_.legsOf(other), channel_.legsOf(next));
            }
            meetings_.push_back({other, next, weight});
        }
        noteDemands(next, 0);
        open.push_back(next);
    }
}

void TrackWishes::gatherWishes() {
    begins_.assign(channel_.trunks.size() + 1, 0);
    for (const TrunkMeeting& meeting : meetings_) {
        if (meeting.weight == 0) continue;
        ++begins_[meeting.left + 1];
        ++begins_[meeting.right + 1];
    }
    std::partial_sum(begins_.begin(), begins_.end(), begins_.begin());
    wishes_.resize(begins_.back());
    std::vector<std::uint32_t> next{begins_.begin(), begins_.end() - 1};
    for (const TrunkMeeting& meeting : meetings_) {
        if (meeting.weight == 0) continue;
        wishes_[next[meeting.left]++] = {meeting.right, meeting.weight};
        wishes_[next[meeting.right]++] = {meeting.left, -meeting.weight};
    }
}

} // namespace rungwise
