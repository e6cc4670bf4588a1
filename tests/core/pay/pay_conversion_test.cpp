// SPDX-License-Identifier: GPL-3.0-or-later
// Amounts in other periods and currencies.
#include "core/pay/pay_conversion.h"

#include <gtest/gtest.h>

#include <tuple>

namespace rungwise {
namespace {

using Hours = PeriodStep::Hours;

Decimal decimal(const char* text) {
    return Decimal::parse(text).value();
}

struct Step {
    PayPeriod from;
    PayPeriod to;
    double factor; ///< by the usual hours
    Hours hours;
};

void PrintTo(const Step& step, std::ostream* out) {
    *out << static_cast<int>(step.from) << " to " << static_cast<int>(step.to);
}

class PeriodSteps : public ::testing::TestWithParam<Step> {};

TEST_P(PeriodSteps, GoByWayOfTheYear) {
    const PeriodStep step = periodStep(GetParam().from, GetParam().to, std::nullopt);
    EXPECT_DOUBLE_EQ(step.factor, GetParam().factor);
    EXPECT_EQ(step.hours, GetParam().hours);
    EXPECT_EQ(step.hoursPerYear, Decimal{2080});
    const PeriodStep back = periodStep(GetParam().to, GetParam().from, std::nullopt);
    EXPECT_DOUBLE_EQ(back.factor, 1 / GetParam().factor);
}

INSTANTIATE_TEST_SUITE_P(
    Table, PeriodSteps,
    ::testing::Values(Step{PayPeriod::Year, PayPeriod::Year, 1, Hours::NotNeeded},
                      Step{PayPeriod::Month, PayPeriod::Year, 12, Hours::NotNeeded},
                      Step{PayPeriod::Week, PayPeriod::Year, 52, Hours::NotNeeded},
                      Step{PayPeriod::Day, PayPeriod::Year, 260, Hours::Usual},
                      Step{PayPeriod::Hour, PayPeriod::Year, 2080, Hours::Usual},
                      Step{PayPeriod::Hour, PayPeriod::Day, 8, Hours::NotNeeded},
                      Step{PayPeriod::Hour, PayPeriod::Week, 40, Hours::Usual},
                      Step{PayPeriod::Month, PayPeriod::Day, 12.0 / 260, Hours::Usual}));

TEST(PayConversion, TakesTheHoursThatARecordStates) {
    const PeriodStep step = periodStep(PayPeriod::Hour, PayPeriod::Year, Decimal{1600});
    EXPECT_EQ(step.hours, Hours::Stated);
    EXPECT_EQ(step.hoursPerYear, Decimal{1600});
    EXPECT_DOUBLE_EQ(step.factor, 1600);
    EXPECT_DOUBLE_EQ(periodStep(PayPeriod::Day, PayPeriod::Year, Decimal{1600}).factor, 200);
    for (const Decimal& hours : {Decimal{0}, Decimal{-1}}) {
        const PeriodStep usual = periodStep(PayPeriod::Hour, PayPeriod::Year, hours);
        EXPECT_EQ(usual.hours, Hours::Usual);
        EXPECT_DOUBLE_EQ(usual.factor, 2080);
    }
    const PeriodStep month = periodStep(PayPeriod::Month, PayPeriod::Year, Decimal{1600});
    EXPECT_EQ(month.hours, Hours::NotNeeded);
    EXPECT_DOUBLE_EQ(month.factor, 12);
}

TEST(PayConversion, JoinsPeriodAndRate) {
    const std::vector<ExchangeRate> rates{{.from = "USD",
                                           .to = "EUR",
                                           .rate = decimal("0.5"),
                                           .date = PartialDate::parse("2025").value(),
                                           .sources = {}}};
    const ExchangeTable table{rates};
    const PayUnit hourly{"USD", PayPeriod::Hour};
    const PayUnit yearly{"EUR", PayPeriod::Year};
    const auto both = conversion(hourly, yearly, Decimal{1000}, table);
    ASSERT_TRUE(both);
    EXPECT_EQ(both->original, hourly);
    EXPECT_TRUE(both->period && both->route);
    EXPECT_DOUBLE_EQ(both->factor(), 500);
    const auto period = conversion(hourly, {"USD", PayPeriod::Year}, std::nullopt, table);
    ASSERT_TRUE(period);
    EXPECT_FALSE(period->route);
    EXPECT_DOUBLE_EQ(period->factor(), 2080);
    const auto currency = conversion(yearly, {"USD", PayPeriod::Year}, std::nullopt, table);
    ASSERT_TRUE(currency);
    EXPECT_FALSE(currency->period);
    EXPECT_DOUBLE_EQ(currency->factor(), 2);
    EXPECT_FALSE(conversion(yearly, yearly, std::nullopt, table));
    EXPECT_FALSE(conversion(hourly, {"JPY", PayPeriod::Year}, std::nullopt, table));
}

TEST(PayConversion, RoundsToWholeUnitsFromAThousandOnAndToCentsBelow) {
    const auto amount = [](const char* text, double factor) {
        return converted(PayAmount{.amount = decimal(text)}, factor).amount.toText();
    };
    EXPECT_EQ(amount("2000.5", 0.5), "1000");
    EXPECT_EQ(amount("1999", 0.5), "999.5");
    EXPECT_EQ(amount("113903", 0.92), "104791");
    EXPECT_EQ(amount("10", 1.0 / 3), "3.33");
    EXPECT_EQ(amount("0", 7), "0");
}

TEST(PayConversion, MakesExactAmountsRoughAndKeepsBounds) {
    const auto precision = [](Precision given) {
        return converted({.amount = Decimal{100}, .precision = given}, 2).precision;
    };
    EXPECT_EQ(precision(Precision::Exact), Precision::About);
    EXPECT_EQ(precision(Precision::About), Precision::About);
    EXPECT_EQ(precision(Precision::AtLeast), Precision::AtLeast);
    EXPECT_EQ(precision(Precision::AtMost), Precision::AtMost);
}

TEST(PayConversion, StopsAtTheLargestAmount) {
    const auto beyond = [](Precision given, double factor) {
        return converted(PayAmount{largestAmount, given}, factor);
    };
    EXPECT_EQ(beyond(Precision::Exact, 1), (PayAmount{largestAmount, Precision::About}));
    EXPECT_EQ(beyond(Precision::Exact, 2), (PayAmount{largestAmount, Precision::AtLeast}));
    EXPECT_EQ(beyond(Precision::About, 1e36), (PayAmount{largestAmount, Precision::AtLeast}));
    EXPECT_EQ(beyond(Precision::AtMost, 2), (PayAmount{largestAmount, Precision::AtMost}));
}

TEST(PayConversion, ConvertsEveryFigureThatThereIs) {
    PayFigures figures;
    figures[PayFigure::Low] = PayAmount{Decimal{100}, Precision::AtLeast};
    figures[PayFigure::Mean] = PayAmount{Decimal{200}};
    PayFigures expected;
    expected[PayFigure::Low] = PayAmount{Decimal{1200}, Precision::AtLeast};
    expected[PayFigure::Mean] = PayAmount{Decimal{2400}, Precision::About};
    EXPECT_EQ(converted(figures, 12), expected);
}

} // namespace
} // namespace rungwise
