// SPDX-License-Identifier: GPL-3.0-or-later
// Which figures become which mark, and which never do.
#include "app/charts/pay_mark.h"

#include "tests/app/charts/sample_view.h"

#include <gtest/gtest.h>

#include <cmath>
#include <limits>

namespace rungwise::app {
namespace {

using test::SampleFigure;
using test::SampleView;

std::optional<RangeMark> markOf(std::initializer_list<SampleFigure> figures) {
    return rangeMark(SampleView().role("Role").row(figures).view().rows.front());
}

TEST(PayMark, PercentilesAreThinAndThickWithATickAtTheMedian) {
    const auto mark = markOf({{PayFigure::P10, 10},
                              {PayFigure::P25, 20},
                              {PayFigure::Median, 30},
                              {PayFigure::P75, 40},
                              {PayFigure::P90, 50},
                              {PayFigure::Mean, 33}});
    ASSERT_TRUE(mark);
    EXPECT_EQ(mark->thin, (AmountSpan{10, 50}));
    EXPECT_EQ(mark->thick, (AmountSpan{20, 40}));
    EXPECT_FALSE(mark->band);
    EXPECT_EQ(mark->tick, (MarkTick{PayFigure::Median, 30}));
    EXPECT_EQ(mark->average, 33);
}

TEST(PayMark, LowAverageHighIsOneBand) {
    const auto mark = markOf({{PayFigure::Low, 10}, {PayFigure::Mean, 25}, {PayFigure::High, 40}});
    ASSERT_TRUE(mark);
    EXPECT_EQ(mark->band, (AmountSpan{10, 40}));
    EXPECT_EQ(mark->tick, (MarkTick{PayFigure::Mean, 25}));
    EXPECT_FALSE(mark->isOpenBelow || mark->isOpenAbove);
}

TEST(PayMark, BoundsLeaveAnEndOpen) {
    const auto single = markOf({{PayFigure::Median, 208'000, Precision::AtLeast}});
    ASSERT_TRUE(single);
    EXPECT_FALSE(single->span());
    EXPECT_TRUE(single->isOpenAbove);
    EXPECT_FALSE(single->isOpenBelow);
    const auto band = markOf({{PayFigure::Low, 10, Precision::AtMost}, {PayFigure::High, 40}});
    ASSERT_TRUE(band);
    EXPECT_TRUE(band->isOpenBelow);
    EXPECT_FALSE(band->isOpenAbove);
}

TEST(PayMark, FiguresOutOfOrderAreNoMark) {
    EXPECT_FALSE(markOf({{PayFigure::Low, 40}, {PayFigure::High, 10}}));
    EXPECT_FALSE(markOf({{PayFigure::Low, 10}, {PayFigure::Mean, 50}, {PayFigure::High, 40}}));
    EXPECT_FALSE(markOf({{PayFigure::P25, 40}, {PayFigure::Median, 30}, {PayFigure::P75, 50}}));
    EXPECT_FALSE(markOf({}));
}

TEST(PayMark, OnlyFiniteAmountsWithinTheLimitAreDrawn) {
    EXPECT_TRUE(isDrawable(0));
    EXPECT_TRUE(isDrawable(1e15));
    EXPECT_FALSE(isDrawable(1.1e15));
    EXPECT_FALSE(isDrawable(-1));
    EXPECT_FALSE(isDrawable(std::nan("")));
    EXPECT_FALSE(isDrawable(std::numeric_limits<double>::infinity()));
}

} // namespace
} // namespace rungwise::app
