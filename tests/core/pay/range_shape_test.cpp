// SPDX-License-Identifier: GPL-3.0-or-later
// Which mark some figures make, and where its tick stands.
#include "core/pay/range_shape.h"

#include "tests/core/pay/pay_figures_of.h"

#include <gtest/gtest.h>

#include <initializer_list>

namespace rungwise {
namespace {

using enum PayFigure;

PayFigures with(std::initializer_list<PayFigure> known) {
    PayFigures figures;
    for (const PayFigure figure : known) figures[figure] = PayAmount{.amount = Decimal{1}};
    return figures;
}

TEST(RangeShape, DependsOnWhichFiguresBelongTogether) {
    EXPECT_EQ(rangeShape({}), RangeShape::None);
    EXPECT_EQ(rangeShape(with({P25, Median, P75})), RangeShape::Percentiles);
    EXPECT_EQ(rangeShape(with({P10, P90})), RangeShape::Percentiles);
    EXPECT_EQ(rangeShape(with({Low, High})), RangeShape::Band);
    EXPECT_EQ(rangeShape(with({Low, P25, P75, High})), RangeShape::Percentiles);
    EXPECT_EQ(rangeShape(with({P10, Median, P75})), RangeShape::Middle);
    EXPECT_EQ(rangeShape(with({Low})), RangeShape::Middle);
}

TEST(RangeShape, IsNoneWhereRoughFiguresContradictEachOther) {
    const auto isDrawn = [](std::initializer_list<test::GivenFigure> given) {
        const PayFigures figures = test::figuresOf(given);
        EXPECT_EQ(areInOrder(figures), rangeShape(figures) != RangeShape::None);
        return areInOrder(figures);
    };
    EXPECT_TRUE(isDrawn({{P10, 1}, {P25, 1}, {Median, 1, Precision::About}, {P90, 1}}));
    EXPECT_FALSE(isDrawn({{P10, 1}, {Median, 9, Precision::About}, {P90, 8}}));
    EXPECT_FALSE(isDrawn({{Low, 8, Precision::AtMost}, {Mean, 7}, {Median, 9}}));
    EXPECT_FALSE(isDrawn({{Median, 5}, {Mean, 8, Precision::About}, {High, 7}}));
    EXPECT_FALSE(isDrawn({{P90, 5}, {Median, 3}, {High, 4, Precision::About}}));
    EXPECT_TRUE(isDrawn({{P25, 5}, {Mean, 3}, {P90, 9}}));
}

TEST(TickFigure, IsTheMedianOfPercentilesAndTheAverageOfABand) {
    EXPECT_EQ(tickFigure({}), std::nullopt);
    EXPECT_EQ(tickFigure(with({P25, Median, P75, Mean})), Median);
    EXPECT_EQ(tickFigure(with({P25, P75, Mean})), Mean);
    EXPECT_EQ(tickFigure(with({Low, Median, High, Mean})), Mean);
    EXPECT_EQ(tickFigure(with({Low, High})), std::nullopt);
    EXPECT_EQ(tickFigure(with({Median})), Median);
    EXPECT_EQ(tickFigure(with({Low, P75})), Low);
}

} // namespace
} // namespace rungwise
