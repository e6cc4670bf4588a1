// SPDX-License-Identifier: GPL-3.0-or-later
// Names that files and command lines rely on.
#include "core/ladders/ladder_names.h"

#include "core/load/choices.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace rungwise {
namespace {

TEST(LadderNames, CallMovesAsTheCatalogueDoes) {
    for (std::size_t i = 0; i < choices::moveKinds.size(); ++i) {
        EXPECT_EQ(stableName(static_cast<MoveKind>(i)), choices::moveKinds[i]);
    }
}

TEST(LadderNames, AreThoseOfTheDocumentation) {
    EXPECT_THAT(edgeLabelNames(), ::testing::ElementsAre("changes", "none"));
    EXPECT_THAT(routeOrderNames(), ::testing::ElementsAre("steps", "gap", "pay"));
    EXPECT_EQ(stableName(EdgeLabels::None), "none");
    EXPECT_EQ(stableName(RouteOrder::Gap), "gap");
    EXPECT_EQ(stableName(PlaceOrigin::Stated), "stated");
    EXPECT_EQ(stableName(PlaceOrigin::Order), "order");
}

} // namespace
} // namespace rungwise
