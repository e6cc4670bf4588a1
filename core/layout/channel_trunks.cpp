// SPDX-License-Identifier: GPL-3.0-or-later
// Lines with a common end become one trunk.
#include "core/layout/channel_trunks.h"

#include "core/layout/channel_circles.h"
#include "core/layout/trunk_sides.h"

#include <algorithm>
#include <cmath>
#include <span>
#include <utility>

namespace rungwise {

namespace {

struct End {
    double x = 0;
    double other = 0; ///< where the leg's other end is
    std::uint32_t trunk = 0;
};

bool isStraight(const ChannelLine& line) {
    return std::abs(line.bottom - line.top) < sameEnd;
}

class Trunks {
public:
    explicit Trunks(const PlacedChannel& channel) : lines_{channel.lines} {}

    ChannelTrunks run() {
        gather();
        partSides(made_);
        findDemands();
        return std::move(made_);
    }

private:
    void gather();
    void gatherByBottom(std::vector<std::uint32_t>& order);
    void addTrunk(std::span<const std::uint32_t> lines);
    void findDemands();
    [[nodiscard]] bool mustNotMeet(const End& foot, const End& head) const;

    const std::vector<ChannelLine>& lines_;
    ChannelTrunks made_;
};

void Trunks::addTrunk(std::span<const std::uint32_t> lines) {
    const ChannelLine& first = lines_[lines.front()];
    if (lines.size() == 1 && isStraight(first)) return;
    ChannelTrunk trunk;
    trunk.from = trunk.to = first.top;
    trunk.net = static_cast<std::uint32_t>(first.net);
    trunk.firstLeg = static_cast<std::uint32_t>(made_.legs.size());
    for (const auto index : lines) {
        const ChannelLine& line = lines_[index];
        trunk.from = std::min({trunk.from, line.bottom, line.top});
        trunk.to = std::max({trunk.to, line.bottom, line.top});
        made_.legs.push_back({line.bottom, line.top, index});
    }
    trunk.endLeg = static_cast<std::uint32_t>(made_.legs.size());
    if (trunk.to - trunk.from < sameEnd) {
        made_.legs.resize(trunk.firstLeg);
        return;
    }
    made_.trunks.push_back(trunk);
}

/// Calls `visit` with each run of `order` whose neighbours are `alike`.
template <class Alike, class Visit>
void forRuns(std::span<const std::uint32_t> order, const Alike& alike, const Visit& visit) {
    for (std::size_t begin = 0; begin < order.size();) {
        std::size_t end = begin + 1;
        while (end < order.size() && alike(order[end - 1], order[end])) ++end;
        visit(order.subspan(begin, end - begin));
        begin = end;
    }
}

void Trunks::gather() {
    std::vector<std::uint32_t> order(lines_.size());
    for (std::uint32_t i = 0; i < order.size(); ++i) order[i] = i;
    std::sort(order.begin(), order.end(), [this](std::uint32_t a, std::uint32_t b) {
        const ChannelLine& left = lines_[a];
        const ChannelLine& right = lines_[b];
        if (left.net != right.net) return left.net < right.net;
        return left.top != right.top ? left.top < right.top : a < b;
    });
    std::vector<std::uint32_t> alone;
    const auto alike = [this](std::uint32_t a, std::uint32_t b) {
        return lines_[a].net == lines_[b].net && lines_[b].top - lines_[a].top < sameEnd;
    };
    forRuns(order, alike, [&](std::span<const std::uint32_t> run) {
        if (run.size() == 1) {
            alone.push_back(run.front());
        } else {
            addTrunk(run);
        }
    });
    gatherByBottom(alone);
}

void Trunks::gatherByBottom(std::vector<std::uint32_t>& order) {
    std::sort(order.begin(), order.end(), [this](std::uint32_t a, std::uint32_t b) {
        const ChannelLine& left = lines_[a];
        const ChannelLine& right = lines_[b];
        if (left.net != right.net) return left.net < right.net;
        return left.bottom != right.bottom ? left.bottom < right.bottom : a < b;
    });
    const auto alike = [this](std::uint32_t a, std::uint32_t b) {
        return lines_[a].net == lines_[b].net && lines_[b].bottom - lines_[a].bottom < sameEnd;
    };
    forRuns(order, alike, [&](std::span<const std::uint32_t> run) { addTrunk(run); });
}

/// Lines of one net may lie on each other, but those that meet, part and meet again look like one
/// that branches: only a common end is a reason to meet.
bool Trunks::mustNotMeet(const End& foot, const End& head) const {
    if (foot.trunk == head.trunk) return false;
    if (made_.trunks[foot.trunk].net != made_.trunks[head.trunk].net) return true;
    return std::abs(foot.other - head.x) >= sameEnd && std::abs(head.other - foot.x) >= sameEnd;
}

/// The ends at the foot that stand under an end of another net at the top.
void Trunks::findDemands() {
    std::vector<End> feet;
    std::vector<End> heads;
    for (std::uint32_t trunk = 0; trunk < made_.trunks.size(); ++trunk) {
        for (auto leg = made_.trunks[trunk].firstLeg; leg < made_.trunks[trunk].endLeg; ++leg) {
            const TrunkLeg& ends = made_.legs[leg];
            feet.push_back({ends.foot, ends.head, trunk});
            heads.push_back({ends.head, ends.foot, trunk});
        }
    }
    const auto byX = [](const End& a, const End& b) { return a.x < b.x; };
    std::sort(feet.begin(), feet.end(), byX);
    std::sort(heads.begin(), heads.end(), byX);
    std::size_t first = 0;
    for (const End& foot : feet) {
        while (first < heads.size() && heads[first].x <= foot.x - nearVertical) ++first;
        for (std::size_t i = first; i < heads.size() && heads[i].x < foot.x + nearVertical; ++i) {
            if (mustNotMeet(foot, heads[i])) {
                made_.demands.push_back({foot.trunk, heads[i].trunk});
            }
        }
    }
    std::sort(made_.demands.begin(), made_.demands.end());
    made_.demands.erase(std::unique(made_.demands.begin(), made_.demands.end()),
                        made_.demands.end());
}

} // namespace

ChannelTrunks channelTrunks(const PlacedChannel& channel) {
    ChannelTrunks trunks = Trunks{channel}.run();
    if (!trunks.demands.empty()) breakCircles(trunks, channel);
    return trunks;
}

} // namespace rungwise
