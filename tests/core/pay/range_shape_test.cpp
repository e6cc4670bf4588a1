// SPDX-License-Identifier: GPL-3.0-or-later
// Which mark some figures make, and where its tick stands.
#include "core/pay/range_shape.h"

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

TEST(RangeShape, IsNoRangeWhereRoughFiguresContradictEachOther) {
    PayFigures figures = with({P10, P25, Median, P75, P90});
    figures[P75] = PayAmount{.amount = Decimal{9}, .precision = Precision::About};
    EXPECT_EQ(rangeShape(figures), RangeShape::Middle);
    EXPECT_EQ(tickFigure(figures), Median);
    figures[Low] = PayAmount{.amount = Decimal{0}};
    figures[High] = PayAmount{.amount = Decimal{7}};
    EXPECT_EQ(rangeShape(figures), RangeShape::Band);
    figures[Low] = PayAmount{.amount = Decimal{8}, .precision = Precision::AtMost};
    EXPECT_EQ(rangeShape(figures), RangeShape::Middle);
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
