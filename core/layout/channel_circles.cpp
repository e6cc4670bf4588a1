// SPDX-License-Identifier: GPL-3.0-or-later
// Takes away trunks that wait for nothing, again and again; where that comes to a halt, some of
// those that are left wait for each other, and one of them is parted.
#include "core/layout/channel_circles.h"

#include <algorithm>
#include <cstdint>
#include <numeric>
#include <span>
#include <vector>

namespace rungwise {

namespace {

/// How far outside its own span a trunk may reach to be parted, so that it stays off what stands
/// beside it.
constexpr double reach = 10;

/// An x for the vertical between the parts of a trunk.
struct Room {
    double x = 0;
    double distance = -1; ///< from the nearest other vertical
};

/// The first place in the trunk that is far enough from all verticals, or else the farthest in it
/// or beside it. `xs` are sorted.
Room roomFor(const ChannelTrunk& trunk, std::span<const double> xs) {
    Room best;
    const auto consider = [&](double x, double distance) {
        if (distance > best.distance) best = {x, distance};
    };
    const auto first = std::lower_bound(xs.begin(), xs.end(), trunk.from);
    auto next = first;
    for (; next + 1 != xs.end() && *next < trunk.to; ++next) {
        consider((*next + *(next + 1)) / 2, (*(next + 1) - *next) / 2);
        if (best.distance >= nearVertical) return best;
    }
    const auto after = std::upper_bound(next, xs.end(), trunk.to);
    const double right = after == xs.end() ? reach : std::min(reach, (*after - trunk.to) / 2);
    consider(trunk.to + right, right);
    const double left =
        first == xs.begin() ? reach : std::min(reach, (trunk.from - *(first - 1)) / 2);
    consider(trunk.from - left, left);
    return best;
}

class Circles {
public:
    Circles(ChannelTrunks& trunks, const PlacedChannel& channel)
        : trunks_{trunks}, lines_{channel.lines}, count_{trunks.trunks.size()} {}

    void run() {
        countBelow();
        std::size_t done = 0;
        release(done);
        for (std::uint32_t start = 0; start < count_; ++start) {
            while (below_[start] > 0) {
                if (verticals_.empty()) findVerticals();
                part(circleNear(start));
                release(done);
            }
        }
        if (!upperOf_.empty()) renewDemands();
    }

private:
    void countBelow();
    void release(std::size_t& done);
    [[nodiscard]] std::vector<std::uint32_t> circleNear(std::uint32_t start) const;
    void findVerticals();
    void part(std::span<const std::uint32_t> circle);
    void partAt(std::uint32_t trunk, double x);
    void renewDemands();

    ChannelTrunks& trunks_;
    const std::vector<ChannelLine>& lines_;
    std::size_t count_;                     ///< of trunks before any was parted
    std::vector<std::uint32_t> firstAbove_; ///< of demands, by the trunk below
    std::vector<std::uint32_t> belows_;     ///< the trunks below, by the trunk above
    std::vector<std::uint32_t> firstBelow_;
    std::vector<std::uint32_t> below_;   ///< how many trunks each waits for
    std::vector<std::uint32_t> free_;    ///< those that wait for nothing
    std::vector<std::uint32_t> upperOf_; ///< of parted trunks; 0 of others; empty without any
    std::vector<double> verticals_;
};

void Circles::countBelow() {
    firstAbove_.assign(count_ + 1, 0);
    firstBelow_.assign(count_ + 1, 0);
    for (const TrunkDemand& demand : trunks_.demands) {
        ++firstAbove_[demand.below + 1];
        ++firstBelow_[demand.above + 1];
    }
    std::partial_sum(firstAbove_.begin(), firstAbove_.end(), firstAbove_.begin());
    std::partial_sum(firstBelow_.begin(), firstBelow_.end(), firstBelow_.begin());
    belows_.resize(trunks_.demands.size());
    below_.assign(count_, 0);
    for (const TrunkDemand& demand : trunks_.demands) {
        belows_[firstBelow_[demand.above] + below_[demand.above]++] = demand.below;
    }
    for (std::uint32_t i = 0; i < count_; ++i) {
        if (below_[i] == 0) free_.push_back(i);
    }
}

void Circles::release(std::size_t& done) {
    for (; done < free_.size(); ++done) {
        for (auto i = firstAbove_[free_[done]]; i < firstAbove_[free_[done] + 1]; ++i) {
            const auto above = trunks_.demands[i].above;
            if (below_[above] > 0 && --below_[above] == 0) free_.push_back(above);
        }
    }
}

/// Everything that still waits does so for something that waits, too: going from one to the next
/// ends in a circle.
std::vector<std::uint32_t> Circles::circleNear(std::uint32_t start) const {
    std::vector<std::uint32_t> way;
    std::vector<bool> isOnWay(count_);
    std::uint32_t trunk = start;
    while (!isOnWay[trunk]) {
        isOnWay[trunk] = true;
        way.push_back(trunk);
        auto i = firstBelow_[trunk];
        while (below_[belows_[i]] == 0) ++i;
        trunk = belows_[i];
    }
    way.erase(way.begin(), std::find(way.begin(), way.end(), trunk));
    return way;
}

void Circles::findVerticals() {
    for (const ChannelLine& line : lines_) {
        verticals_.push_back(line.bottom);
        verticals_.push_back(line.top);
    }
    std::sort(verticals_.begin(), verticals_.end());
}

/// Parts the trunk that has most room for it.
void Circles::part(std::span<const std::uint32_t> circle) {
    std::uint32_t chosen = circle.front();
    Room best;
    for (const auto candidate : circle) {
        const Room room = roomFor(trunks_.trunks[candidate], verticals_);
        if (room.distance <= best.distance) continue;
        best = room;
        chosen = candidate;
        if (best.distance >= nearVertical) break;
    }
    partAt(chosen, best.x);
    verticals_.insert(std::lower_bound(verticals_.begin(), verticals_.end(), best.x), best.x);
    below_[chosen] = 0;
    free_.push_back(chosen);
}

void Circles::partAt(std::uint32_t trunk, double x) {
    upperOf_.resize(count_);
    upperOf_[trunk] = static_cast<std::uint32_t>(trunks_.trunks.size());
    ChannelTrunk upper = trunks_.trunks[trunk];
    ChannelTrunk& lower = trunks_.trunks[trunk];
    upper.from = upper.to = lower.from = lower.to = x;
    upper.firstLeg = static_cast<std::uint32_t>(trunks_.legs.size());
    for (auto leg = lower.firstLeg; leg < lower.endLeg; ++leg) {
        TrunkLeg above = trunks_.legs[leg];
        trunks_.legs[leg].head = above.foot = x;
        lower.from = std::min(lower.from, trunks_.legs[leg].foot);
        lower.to = std::max(lower.to, trunks_.legs[leg].foot);
        upper.from = std::min(upper.from, above.head);
        upper.to = std::max(upper.to, above.head);
        trunks_.legs.push_back(above);
    }
    upper.endLeg = static_cast<std::uint32_t>(trunks_.legs.size());
    trunks_.trunks.push_back(upper);
}

/// What a parted trunk waits for, its upper part waits for. The ends with which two parts meet were
/// put where nothing is near and demand nothing.
void Circles::renewDemands() {
    for (TrunkDemand& demand : trunks_.demands) {
        if (upperOf_[demand.above] != 0) demand.above = upperOf_[demand.above];
    }
    for (std::uint32_t trunk = 0; trunk < count_; ++trunk) {
        if (upperOf_[trunk] != 0) trunks_.demands.push_back({trunk, upperOf_[trunk]});
    }
    std::sort(trunks_.demands.begin(), trunks_.demands.end());
}

} // namespace

void breakCircles(ChannelTrunks& trunks, const PlacedChannel& channel) {
    Circles{trunks, channel}.run();
}

} // namespace rungwise
