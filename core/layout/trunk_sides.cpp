// SPDX-License-Identifier: GPL-3.0-or-later
// Each trunk with lines on both sides is weighed against all that it meets.
#include "core/layout/trunk_sides.h"

#include "core/layout/track_wishes.h"

#include <algorithm>
#include <cmath>
#include <cstdlib>

namespace rungwise {

namespace {

class Parting {
public:
    explicit Parting(ChannelTrunks& channel) : channel_{channel} {}

    void run() {
        const std::size_t count = channel_.trunks.size();
        for (std::size_t trunk = 0; trunk < count; ++trunk) {
            const std::uint32_t leftLegs = sortBySide(trunk);
            if (leftLegs > 0 && gainOfParting(trunk, leftLegs) > 0) part(trunk, leftLegs);
        }
    }

private:
    [[nodiscard]] std::uint32_t sortBySide(std::size_t trunk);
    [[nodiscard]] int gainOfParting(std::size_t trunk, std::uint32_t leftLegs) const;
    void part(std::size_t trunk, std::uint32_t leftLegs);
    void measure(ChannelTrunk& trunk) const;

    ChannelTrunks& channel_;
};

/// Puts the legs to the left of the common end first and says how many they are; 0 where all are
/// on one side.
std::uint32_t Parting::sortBySide(std::size_t trunk) {
    const ChannelTrunk& run = channel_.trunks[trunk];
    const auto begin = channel_.legs.begin() + run.firstLeg;
    const auto end = channel_.legs.begin() + run.endLeg;
    if (end - begin < 2) return 0;
    const double head = begin->head;
    const bool meetAbove = std::all_of(
        begin, end, [head](const TrunkLeg& leg) { return std::abs(leg.head - head) < sameEnd; });
    const auto isLeft = [meetAbove](const TrunkLeg& leg) {
        return meetAbove ? leg.foot < leg.head - sameEnd : leg.head < leg.foot - sameEnd;
    };
    const auto isRight = [meetAbove](const TrunkLeg& leg) {
        return meetAbove ? leg.foot > leg.head + sameEnd : leg.head > leg.foot + sameEnd;
    };
    if (std::none_of(begin, end, isLeft) || std::none_of(begin, end, isRight)) return 0;
    return static_cast<std::uint32_t>(std::stable_partition(begin, end, isLeft) - begin);
}

/// Two crossings where one side of the trunk would lie above another trunk and the other below.
int Parting::gainOfParting(std::size_t trunk, std::uint32_t leftLegs) const {
    const auto legs = channel_.legsOf(trunk);
    const ChannelTrunk& run = channel_.trunks[trunk];
    int gain = 0;
    for (std::size_t other = 0; other < channel_.trunks.size(); ++other) {
        const ChannelTrunk& next = channel_.trunks[other];
        if (other == trunk || next.to < run.from || next.from > run.to) continue;
        const auto others = channel_.legsOf(other);
        const int left = crossingsOfLyingAbove(legs.first(leftLegs), others);
        const int right = crossingsOfLyingAbove(legs.subspan(leftLegs), others);
        gain += (std::abs(left) + std::abs(right) - std::abs(left + right)) / 2;
    }
    return gain;
}

void Parting::part(std::size_t trunk, std::uint32_t leftLegs) {
    ChannelTrunk right = channel_.trunks[trunk];
    ChannelTrunk& left = channel_.trunks[trunk];
    left.endLeg = right.firstLeg = left.firstLeg + leftLegs;
    measure(left);
    measure(right);
    channel_.trunks.push_back(right);
}

void Parting::measure(ChannelTrunk& trunk) const {
    trunk.from = trunk.to = channel_.legs[trunk.firstLeg].foot;
    for (auto at = trunk.firstLeg; at < trunk.endLeg; ++at) {
        const TrunkLeg& leg = channel_.legs[at];
        trunk.from = std::min({trunk.from, leg.foot, leg.head});
        trunk.to = std::max({trunk.to, leg.foot, leg.head});
    }
}

} // namespace

void partSides(ChannelTrunks& trunks) {
    Parting{trunks}.run();
}

} // namespace rungwise
