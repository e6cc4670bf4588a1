// SPDX-License-Identifier: GPL-3.0-or-later
// Parts of a record's mean, stacked; nothing else is ever added.
#include "core/pay/pay_parts.h"

#include "tests/core/pay/pay_figures_of.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <deque>

namespace rungwise {
namespace {

using test::figuresOf;
using ::testing::IsEmpty;
using ::testing::SizeIs;
using enum PayFigure;

/// A view with a row for each record, as published, in US dollars per year.
class Shown {
public:
    PayRow& add(const PayFigures& figures, const PayParts& parts) {
        PayRecord& record = records_.emplace_back();
        record.figures = figures;
        record.parts = parts;
        record.currency = "USD";
        PayRow row;
        row.line.record = &record;
        row.line.figures = figures;
        row.line.unit = {"USD", PayPeriod::Year};
        view.rows.push_back(row);
        return view.rows.back();
    }

    PayView view;

private:
    std::deque<PayRecord> records_;
};

PayParts baseAndMore(std::int64_t base, std::int64_t additional) {
    return {.base = Decimal{base}, .additional = Decimal{additional}};
}

TEST(PayStacks, HoldThePartsOfOneMean) {
    Shown shown;
    shown.add(figuresOf({{Mean, 113'902}}), {});
    shown.add(figuresOf({{Low, 77'000}, {Mean, 133'394}, {High, 270'000}}),
              baseAndMore(116'607, 16'787));
    const auto stacks = payStacks(shown.view);
    ASSERT_THAT(stacks, SizeIs(1));
    EXPECT_EQ(stacks[0].row, 1U);
    ASSERT_THAT(stacks[0].parts, SizeIs(2));
    EXPECT_EQ(stacks[0].parts[0].measure, PayMeasure::Base);
    EXPECT_EQ(stacks[0].parts[0].amount, PayAmount{Decimal{116'607}});
    EXPECT_EQ(stacks[0].parts[1].measure, PayMeasure::Additional);
    EXPECT_EQ(stacks[0].parts[1].amount, PayAmount{Decimal{16'787}});
    EXPECT_EQ(stacks[0].sum, 133'394);
    EXPECT_FALSE(stacks[0].difference);
}

TEST(PayStacks, SayHowFarTheSumIsFromThePublishedMean) {
    Shown shown;
    shown.add(figuresOf({{Mean, 113'903}}), baseAndMore(96'479, 17'423));
    shown.add(figuresOf({{Mean, 100}}), baseAndMore(90, 20));
    const auto stacks = payStacks(shown.view);
    ASSERT_THAT(stacks, SizeIs(2));
    EXPECT_EQ(stacks[0].difference, 1);
    EXPECT_EQ(stacks[1].difference, -10);
}

TEST(PayStacks, TakeCentsThatAddingMakesForNoDifference) {
    Shown shown;
    PayParts parts;
    parts.base = Decimal::parse("0.1");
    parts.bonus = Decimal::parse("0.2");
    PayFigures figures;
    figures[Mean] = PayAmount{*Decimal::parse("0.3")};
    shown.add(figures, parts);
    EXPECT_FALSE(payStacks(shown.view).at(0).difference);
}

TEST(PayStacks, HaveNoDifferenceToABoundOrToNothing) {
    Shown shown;
    shown.add(figuresOf({{Mean, 100, Precision::AtLeast}}), baseAndMore(90, 20));
    shown.add(figuresOf({{Median, 100}}), baseAndMore(90, 20));
    const auto stacks = payStacks(shown.view);
    ASSERT_THAT(stacks, SizeIs(2));
    EXPECT_FALSE(stacks[0].difference);
    EXPECT_FALSE(stacks[1].difference);
}

TEST(PayStacks, NeedTwoPartsAndAPlaceInTheChart) {
    Shown shown;
    shown.add(figuresOf({{Mean, 100}}), {.base = Decimal{90}});
    shown.add(figuresOf({{Mean, 100}}), baseAndMore(90, 10)).place = PayPlace::OtherCurrency;
    shown.add(figuresOf({{Mean, 90}}), baseAndMore(90, 10)).line.isPart = true;
    EXPECT_THAT(payStacks(shown.view), IsEmpty());
}

TEST(PayStacks, KeepEveryKindOfPartInOrder) {
    Shown shown;
    shown.add(
        figuresOf({{Mean, 10}}),
        {.base = Decimal{4}, .additional = Decimal{3}, .bonus = Decimal{2}, .equity = Decimal{}});
    const auto parts = payStacks(shown.view).at(0).parts;
    ASSERT_THAT(parts, SizeIs(4));
    EXPECT_EQ(parts[2].measure, PayMeasure::Bonus);
    EXPECT_EQ(parts[3].measure, PayMeasure::Equity);
    EXPECT_EQ(parts[3].amount, PayAmount{Decimal{}});
}

TEST(PayStacks, AreConvertedWithTheirRow) {
    Shown shown;
    PayRow& row = shown.add(figuresOf({{Mean, 3'334}}), baseAndMore(3'000, 333));
    row.original = row.line.figures;
    row.conversion =
        PayConversion{.original = {"USD", PayPeriod::Month},
                      .period = periodStep(PayPeriod::Month, PayPeriod::Year, std::nullopt),
                      .route = std::nullopt};
    row.line.figures = converted(row.original, row.conversion->factor());
    const PayStack stack = payStacks(shown.view).at(0);
    EXPECT_EQ(stack.parts[0].amount, (PayAmount{Decimal{36'000}, Precision::About}));
    EXPECT_EQ(stack.parts[1].amount, (PayAmount{Decimal{3'996}, Precision::About}));
    EXPECT_DOUBLE_EQ(stack.sum, 39'996);
    EXPECT_DOUBLE_EQ(stack.difference.value_or(0), 12);
}

} // namespace
} // namespace rungwise
