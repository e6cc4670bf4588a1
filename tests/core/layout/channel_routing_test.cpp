// SPDX-License-Identifier: GPL-3.0-or-later
// Lines of a channel stay off each other and cross no more than they must.
#include "core/layout/channel_routing.h"

#include "core/layout/channel_tracks.h"
#include "core/layout/channel_trunks.h"
#include "core/layout/layout_spacing.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <cmath>
#include <numeric>
#include <random>
#include <vector>

namespace rungwise {
namespace {

using Polyline = std::vector<DrawnPoint>;

Polyline polyline(const ChannelLine& line, const ChannelWay& way, double height) {
    Polyline points{{line.bottom, 0}};
    points.insert(points.end(), way.corners().begin(), way.corners().end());
    points.push_back({line.top, height});
    return points;
}

std::vector<Polyline> polylines(const PlacedChannel& channel, const RoutedChannel& routed) {
    std::vector<Polyline> all;
    for (std::size_t i = 0; i < channel.lines.size(); ++i) {
        all.push_back(polyline(channel.lines[i], routed.ways[i], routed.height));
    }
    return all;
}

double overlap(double a, double b, double c, double d) {
    return std::min(std::max(a, b), std::max(c, d)) - std::max(std::min(a, b), std::min(c, d));
}

/// The least distance at which runs of two lines go beside each other.
double distanceBeside(const Polyline& a, const Polyline& b) {
    double least = 1e9;
    for (std::size_t i = 1; i < a.size(); ++i) {
        for (std::size_t j = 1; j < b.size(); ++j) {
            const bool bothUpright = a[i].x == a[i - 1].x && b[j].x == b[j - 1].x;
            const bool bothLevel = a[i].y == a[i - 1].y && b[j].y == b[j - 1].y;
            if (bothUpright && overlap(a[i - 1].y, a[i].y, b[j - 1].y, b[j].y) > 0) {
                least = std::min(least, std::abs(a[i].x - b[j].x));
            }
            if (bothLevel && overlap(a[i - 1].x, a[i].x, b[j - 1].x, b[j].x) > 0) {
                least = std::min(least, std::abs(a[i].y - b[j].y));
            }
        }
    }
    return least;
}

bool isBetween(double x, double a, double b) {
    return x > std::min(a, b) && x < std::max(a, b);
}

int crossings(const Polyline& a, const Polyline& b) {
    int count = 0;
    for (std::size_t i = 1; i < a.size(); ++i) {
        for (std::size_t j = 1; j < b.size(); ++j) {
            if (a[i].y == a[i - 1].y && b[j].x == b[j - 1].x) {
                count +=
                    isBetween(b[j].x, a[i - 1].x, a[i].x) && isBetween(a[i].y, b[j - 1].y, b[j].y);
            }
        }
    }
    return count;
}

int crossings(const std::vector<Polyline>& lines) {
    int count = 0;
    for (std::size_t i = 0; i < lines.size(); ++i) {
        for (std::size_t j = 0; j < lines.size(); ++j) {
            if (i != j) count += crossings(lines[i], lines[j]);
        }
    }
    return count;
}

class Dice {
public:
    explicit Dice(unsigned seed) : engine_{seed} {}
    std::size_t below(std::size_t bound) { return engine_() % bound; }

private:
    std::mt19937 engine_;
};

/// Ends on a raster of 12 so that ends of unlike nets are apart; those at the top are shifted in
/// some channels.
PlacedChannel randomChannel(Dice& dice, std::size_t nets, std::size_t places) {
    std::vector<std::size_t> feet(places);
    std::iota(feet.begin(), feet.end(), std::size_t{0});
    std::vector<std::size_t> heads = feet;
    for (std::size_t i = places; i > 1; --i) {
        std::swap(feet[i - 1], feet[dice.below(i)]);
        std::swap(heads[i - 1], heads[dice.below(i)]);
    }
    const double shift = static_cast<double>(dice.below(2) * dice.below(12));
    PlacedChannel channel;
    std::size_t used = 0;
    for (std::size_t net = 0; net < nets && used < places; ++net) {
        const std::size_t lines = dice.below(3) == 0 ? 1 + dice.below(3) : 1;
        const bool isDown = dice.below(4) == 0;
        const std::size_t meeting = used;
        for (std::size_t i = 0; i < lines && used < places; ++i, ++used) {
            const auto foot = static_cast<double>(feet[isDown ? meeting : used]);
            const auto head = static_cast<double>(heads[isDown ? used : meeting]);
            channel.lines.push_back({12 * foot, 12 * head + shift, net});
        }
    }
    return channel;
}

bool isOrthogonal(const Polyline& line) {
    for (std::size_t i = 1; i < line.size(); ++i) {
        if (line[i].x != line[i - 1].x && line[i].y != line[i - 1].y) return false;
    }
    return true;
}

/// The fewest crossings that any order of the trunks has that the demands allow.
int fewestCrossings(const PlacedChannel& channel) {
    const ChannelTrunks trunks = channelTrunks(channel);
    std::vector<std::uint32_t> trackOf(trunks.trunks.size());
    std::iota(trackOf.begin(), trackOf.end(), 0U);
    int fewest = 1'000'000;
    do {
        const bool isAllowed =
            std::all_of(trunks.demands.begin(), trunks.demands.end(), [&](const auto& demand) {
                return trackOf[demand.below] < trackOf[demand.above];
            });
        if (!isAllowed) continue;
        std::vector<ChannelWay> ways(channel.lines.size());
        for (std::size_t trunk = 0; trunk < trackOf.size(); ++trunk) {
            for (auto i = trunks.trunks[trunk].firstLeg; i < trunks.trunks[trunk].endLeg; ++i) {
                const TrunkLeg& leg = trunks.legs[i];
                ways[leg.line].addRun(leg.foot, leg.head, trackOf[trunk] + 1);
            }
        }
        fewest = std::min(fewest, crossings(polylines(channel, {ways, 100})));
    } while (std::next_permutation(trackOf.begin(), trackOf.end()));
    return fewest;
}

int drawnCrossings(const PlacedChannel& channel) {
    return crossings(polylines(channel, routeChannel(channel)));
}

TEST(ChannelRouting, LeavesAStraightLineAlone) {
    const RoutedChannel routed = routeChannel({{{40, 40, 0}}});
    EXPECT_TRUE(routed.ways.front().corners().empty());
    EXPECT_EQ(routed.height, channelEnd);
}

TEST(ChannelRouting, TurnsALineOnceOnATrackAwayFromTheBands) {
    const RoutedChannel routed = routeChannel({{{40, 90, 0}}});
    const auto corners = routed.ways.front().corners();
    ASSERT_EQ(corners.size(), 2U);
    EXPECT_EQ(corners[0], (DrawnPoint{40, channelEnd}));
    EXPECT_EQ(corners[1], (DrawnPoint{90, channelEnd}));
    EXPECT_EQ(routed.height, 2 * channelEnd);
}

TEST(ChannelRouting, LetsLinesOfOneNetShareATrack) {
    const RoutedChannel routed = routeChannel({{{0, 50, 7}, {50, 50, 7}, {100, 50, 7}}});
    EXPECT_EQ(routed.height, 2 * channelEnd);
    EXPECT_TRUE(routed.ways[1].corners().empty());
    EXPECT_EQ(routed.ways[0].corners()[0].y, routed.ways[2].corners()[0].y);
}

TEST(ChannelRouting, PutsLinesThatDoNotMeetOnOneTrack) {
    const RoutedChannel routed = routeChannel({{{0, 50, 0}, {100, 150, 1}}});
    EXPECT_EQ(routed.height, 2 * channelEnd);
}

TEST(ChannelRouting, NestsLinesThatGoTheSameWay) {
    const PlacedChannel right{{{0, 100, 0}, {20, 120, 1}, {40, 140, 2}}};
    EXPECT_EQ(drawnCrossings(right), 0);
    const PlacedChannel left{{{100, 0, 0}, {120, 20, 1}, {140, 40, 2}}};
    EXPECT_EQ(drawnCrossings(left), 0);
}

TEST(ChannelRouting, TurnsBelowALineThatEndsAbove) {
    const RoutedChannel routed = routeChannel({{{0, 60, 0}, {60, 120, 1}}});
    EXPECT_LT(routed.ways[1].corners()[0].y, routed.ways[0].corners()[0].y);
}

TEST(ChannelRouting, LetsLinesOfOneNetMeetAtCommonEndsOnly) {
    const RoutedChannel routed = routeChannel({{{0, 100, 0}, {100, 200, 0}}});
    EXPECT_LT(routed.ways[1].corners().front().y, routed.ways[0].corners().front().y);
}

TEST(ChannelRouting, PartsALineWhereTwoChangePlaces) {
    const PlacedChannel swap{{{0, 60, 0}, {60, 0, 1}}};
    const RoutedChannel routed = routeChannel(swap);
    const auto lines = polylines(swap, routed);
    EXPECT_EQ(routed.ways[0].corners().size() + routed.ways[1].corners().size(), 6U);
    EXPECT_GE(distanceBeside(lines[0], lines[1]), trackGap);
    EXPECT_EQ(crossings(lines), 1);
}

TEST(ChannelRouting, KeepsTheOrderOfALadderOfLines) {
    PlacedChannel stairs;
    for (std::size_t i = 0; i < 40; ++i) {
        const double x = 20 * static_cast<double>(i);
        stairs.lines.push_back({x, x + 20, i});
    }
    EXPECT_EQ(drawnCrossings(stairs), 0);
    EXPECT_EQ(routeChannel(stairs).height, 2 * channelEnd + 39 * trackGap);
}

TEST(ChannelRouting, KeepsRandomLinesOffEachOther) {
    for (unsigned seed = 0; seed < 3000; ++seed) {
        Dice dice{seed};
        const std::size_t nets = 2 + dice.below(20);
        const PlacedChannel channel = randomChannel(dice, nets, nets + dice.below(30));
        const RoutedChannel routed = routeChannel(channel);
        const auto lines = polylines(channel, routed);
        for (std::size_t i = 0; i < lines.size(); ++i) {
            ASSERT_TRUE(isOrthogonal(lines[i])) << "seed " << seed << ", line " << i;
            for (std::size_t j = 0; j < i; ++j) {
                if (channel.lines[i].net == channel.lines[j].net) continue;
                ASSERT_GE(distanceBeside(lines[i], lines[j]), 3)
                    << "seed " << seed << ", lines " << j << " and " << i;
            }
        }
    }
}

TEST(ChannelRouting, StaysInsideTheChannel) {
    for (unsigned seed = 0; seed < 500; ++seed) {
        Dice dice{seed};
        const PlacedChannel channel = randomChannel(dice, 12, 20);
        const RoutedChannel routed = routeChannel(channel);
        for (const ChannelWay& way : routed.ways) {
            for (const DrawnPoint& corner : way.corners()) {
                ASSERT_GE(corner.y, channelEnd) << "seed " << seed;
                ASSERT_LE(corner.y, routed.height - channelEnd) << "seed " << seed;
            }
        }
    }
}

TEST(ChannelRouting, CrossesHardlyMoreThanTheBestOrderOfTheTracks) {
    int drawn = 0;
    int fewest = 0;
    for (unsigned seed = 0; seed < 1500; ++seed) {
        Dice dice{seed};
        const PlacedChannel channel = randomChannel(dice, 2 + dice.below(5), 12);
        if (channelTrunks(channel).trunks.size() > 6) continue;
        drawn += drawnCrossings(channel);
        fewest += fewestCrossings(channel);
    }
    EXPECT_GT(fewest, 1000);
    EXPECT_GE(drawn, fewest);
    EXPECT_LE(drawn, fewest + fewest / 1000);
}

} // namespace
} // namespace rungwise
