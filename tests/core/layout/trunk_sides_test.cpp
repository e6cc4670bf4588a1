// SPDX-License-Identifier: GPL-3.0-or-later
// Lines that come to one end from both sides are parted where that saves crossings.
#include "core/layout/trunk_sides.h"

#include "core/layout/channel_routing.h"
#include "core/layout/layout_spacing.h"

#include <gtest/gtest.h>

namespace rungwise {
namespace {

/// From a box on either side to two targets between them.
PlacedChannel twoByTwo() {
    return {{{0, 100, 0}, {12, 200, 1}, {288, 100, 0}, {300, 200, 1}}};
}

double heightOf(const RoutedChannel& channel, std::size_t line) {
    return channel.ways[line].corners().front().y;
}

TEST(SidesOfTrunks, ArePartedBetweenTwoOfAnother) {
    const ChannelTrunks trunks = channelTrunks(twoByTwo());
    EXPECT_EQ(trunks.trunks.size(), 3U);
    const RoutedChannel routed = routeChannel(twoByTwo());
    EXPECT_GT(heightOf(routed, 0), heightOf(routed, 1)) << "from the left the near one is higher";
    EXPECT_GT(heightOf(routed, 3), heightOf(routed, 2)) << "and from the right";
}

TEST(SidesOfTrunks, StayTogetherWhereNothingLiesBetween) {
    const ChannelTrunks trunks = channelTrunks({{{0, 100, 0}, {200, 100, 0}, {300, 400, 1}}});
    EXPECT_EQ(trunks.trunks.size(), 2U);
    const RoutedChannel routed = routeChannel({{{0, 100, 0}, {200, 100, 0}}});
    EXPECT_EQ(heightOf(routed, 0), heightOf(routed, 1));
    EXPECT_EQ(routed.height, 2 * channelEnd);
}

TEST(SidesOfTrunks, HaveAllLegsOnceAndSpansOfTheirOwn) {
    ChannelTrunks trunks;
    trunks.legs = {{0, 100, 0}, {288, 100, 1}, {12, 200, 2}, {300, 200, 3}};
    trunks.trunks = {{0, 288, 0, 2, 0}, {12, 300, 2, 4, 1}};
    partSides(trunks);
    ASSERT_EQ(trunks.trunks.size(), 3U);
    EXPECT_EQ(trunks.trunks[0].to, 100);
    EXPECT_EQ(trunks.trunks[2].from, 100);
    EXPECT_EQ(trunks.trunks[2].to, 288);
    EXPECT_EQ(trunks.trunks[2].net, 0U);
    std::size_t legs = 0;
    for (std::size_t trunk = 0; trunk < 3; ++trunk) legs += trunks.legsOf(trunk).size();
    EXPECT_EQ(legs, 4U);
}

TEST(SidesOfTrunks, AreThoseOfTheFootWhereLinesComeFromAbove) {
    const ChannelTrunks trunks =
        channelTrunks({{{100, 0, 0}, {200, 12, 1}, {100, 288, 0}, {200, 300, 1}}});
    EXPECT_EQ(trunks.trunks.size(), 3U);
}

} // namespace
} // namespace rungwise
