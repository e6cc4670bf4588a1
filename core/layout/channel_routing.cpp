// SPDX-License-Identifier: GPL-3.0-or-later
// Puts the runs of a channel's lines on their tracks.
#include "core/layout/channel_routing.h"

#include "core/layout/channel_tracks.h"
#include "core/layout/channel_trunks.h"
#include "core/layout/layout_spacing.h"

namespace rungwise {

void ChannelWay::addRun(double fromX, double toX, double y) {
    if (count_ + 2 > corners_.size()) return;
    corners_[count_++] = {fromX, y};
    corners_[count_++] = {toX, y};
}

RoutedChannel routeChannel(const PlacedChannel& channel) {
    const ChannelTrunks trunks = channelTrunks(channel);
    const ChannelTracks tracks = channelTracks(trunks);
    RoutedChannel routed;
    routed.ways.resize(channel.lines.size());
    for (std::size_t trunk = 0; trunk < trunks.trunks.size(); ++trunk) {
        const double y = channelEnd + tracks.trackOf[trunk] * trackGap;
        const ChannelTrunk& run = trunks.trunks[trunk];
        for (auto i = run.firstLeg; i < run.endLeg; ++i) {
            const TrunkLeg& leg = trunks.legs[i];
            if (leg.foot != leg.head) routed.ways[leg.line].addRun(leg.foot, leg.head, y);
        }
    }
    routed.height = channelEnd;
    if (tracks.count > 0) routed.height += (tracks.count - 1) * trackGap + channelEnd;
    return routed;
}

} // namespace rungwise
