// SPDX-License-Identifier: GPL-3.0-or-later
// Crossings within one channel.
#include "core/layout/channel_crossings.h"

#include <gtest/gtest.h>

namespace rungwise {
namespace {

TEST(ChannelCrossings, CountLevelRunsThroughUprightOnes) {
    ChannelCrossings crossings;
    crossings.addLevel(100, 0, 20, 0);
    crossings.addUpright(50, 0, 40, 1);
    crossings.addUpright(60, 40, 0, 2);
    EXPECT_EQ(crossings.take(), 2U);
}

TEST(ChannelCrossings, ForgetWhatWasCounted) {
    ChannelCrossings crossings;
    crossings.addLevel(0, 100, 20, 0);
    crossings.addUpright(50, 0, 40, 1);
    EXPECT_EQ(crossings.take(), 1U);
    EXPECT_EQ(crossings.take(), 0U);
}

TEST(ChannelCrossings, AreNoneWhereRunsTouch) {
    ChannelCrossings crossings;
    crossings.addLevel(0, 100, 20, 0);
    crossings.addUpright(0, 0, 40, 1);
    crossings.addUpright(100, 0, 40, 2);
    crossings.addUpright(50, 0, 20, 3);
    crossings.addUpright(50, 20, 40, 4);
    EXPECT_EQ(crossings.take(), 0U);
}

TEST(ChannelCrossings, AreNoneOfAnEdgeWithItself) {
    ChannelCrossings crossings;
    crossings.addLevel(0, 100, 20, 5);
    crossings.addUpright(50, 0, 40, 5);
    EXPECT_EQ(crossings.take(), 0U);
}

} // namespace
} // namespace rungwise
