// SPDX-License-Identifier: GPL-3.0-or-later
// Own pay as people type it, and where it stands in a range.
#include "core/pay/own_pay.h"

#include "tests/core/pay/pay_figures_of.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <cmath>
#include <limits>

namespace rungwise {
namespace {

using test::figuresOf;
using enum PayFigure;

/// The pay that was read, as the program writes it; "-" for nothing.
std::string readAs(std::string_view text) {
    const auto pay = parseOwnPay(text);
    return pay ? toText(*pay) : "-";
}

TEST(OwnPay, IsReadAsPeopleTypeIt) {
    EXPECT_EQ(readAs("118000 USD/year"), "118000 USD/year");
    EXPECT_EQ(readAs("118,000 usd"), "118000 USD/year");
    EXPECT_EQ(readAs("118 000 Eur / Month"), "118000 EUR/month");
    EXPECT_EQ(readAs("1\u202f118\u202f000\u00a0EUR"), "1118000 EUR/year");
    EXPECT_EQ(readAs("  52.5USD/hour  "), "52.5 USD/hour");
    EXPECT_EQ(readAs("1,234.50 GBP/week"), "1234.5 GBP/week");
    EXPECT_EQ(readAs("400 chf/day"), "400 CHF/day");
    EXPECT_EQ(readAs("1000000000000000 CLP"), "1000000000000000 CLP/year");
    EXPECT_EQ(readAs("0.01 USD"), "0.01 USD/year");
    EXPECT_EQ(readAs(std::string(1000, ' ') + "5 USD"), "5 USD/year");
}

TEST(OwnPay, IsNothingInOtherTexts) {
    for (const char* text :
         {"", " ", "118000", "USD", "USD 118000", "118000 US", "118000 USDD", "118000 $/year",
          "118000 USD/", "118000 USD/fortnight", "118000 USD/years", "118000 USD/year/month",
          "118000 USD per year", "118000 USD/year x", "118000 U SD", "118000 ÜSD", "118000 USD\n",
          "118000 USD/year\u200b"}) {
        EXPECT_EQ(readAs(text), "-") << text;
    }
}

TEST(OwnPay, IsNothingWhereTheAmountIsNone) {
    for (const char* amount : {"0",
                               "0.00",
                               "-118000",
                               "+118000",
                               "NaN",
                               "nan",
                               "inf",
                               "1e5",
                               "1e400",
                               "0x10",
                               "10000000000000000",
                               "1000000000000000.01",
                               "1000000000000001",
                               "99999999999999999999999999999999",
                               "12.",
                               ".5",
                               "1.234",
                               "118.000",
                               "007",
                               "1.2.3",
                               "١١٨٠٠٠",
                               "１１８",
                               "118\u2009000",
                               "1,18,000",
                               "1180,000",
                               "118,00",
                               "118,,000",
                               "118, 000",
                               "118,000 000",
                               "118  000",
                               "118_000",
                               "118'000"}) {
        EXPECT_EQ(readAs(std::string{amount} + " USD/year"), "-") << amount;
    }
    EXPECT_EQ(readAs("118" + std::string(1000, ' ') + "000 USD"), "-");
    EXPECT_EQ(readAs(std::string(100'000, '9') + " USD"), "-");
    EXPECT_EQ(readAs(std::string("118000\0USD", 10)), "-");
    EXPECT_EQ(readAs("118000 USD\xff"), "-");
}

TEST(OwnPay, ReadsBackEqual) {
    for (const auto period :
         {PayPeriod::Year, PayPeriod::Month, PayPeriod::Week, PayPeriod::Day, PayPeriod::Hour}) {
        for (const char* amount : {"1", "0.01", "52.5", "118000", "1000000000000000"}) {
            const OwnPay pay{*Decimal::parse(amount), {"CLP", period}};
            EXPECT_EQ(parseOwnPay(toText(pay)), pay) << amount;
        }
    }
}

PayLine lineOf(const PayFigures& figures) {
    PayLine line;
    line.figures = figures;
    return line;
}

TEST(PayStanding, PlacesPayInARange) {
    const PayStanding found =
        standing(118'000, lineOf(figuresOf({{Low, 64'000}, {High, 257'000}})));
    EXPECT_NEAR(found.penetration.value_or(0), 54.0 / 193 * 100, 1e-9);
    EXPECT_NEAR(found.compaRatio.value_or(0), 118.0 / 160.5, 1e-12);
    EXPECT_FALSE(found.percentile);
}

TEST(PayStanding, MayLieOutside) {
    const PayLine line = lineOf(figuresOf({{Low, 50}, {High, 150}}));
    EXPECT_EQ(standing(0, line).penetration, -50);
    EXPECT_EQ(standing(200, line).penetration, 150);
    EXPECT_EQ(standing(200, line).compaRatio, 2);
}

TEST(PayStanding, IsThePercentileWherePercentilesAreKnown) {
    const PayLine line = lineOf(figuresOf({{P25, 100}, {Median, 200}, {P75, 300}}));
    const PayStanding found = standing(250, line);
    EXPECT_NEAR(found.percentile.value_or(0), 62.5, 1e-9);
    EXPECT_FALSE(found.penetration);
    EXPECT_FALSE(found.compaRatio);
    EXPECT_EQ(standing(1e9, line).percentile, 100);
    EXPECT_EQ(standing(0, line).percentile, 0);
    EXPECT_FALSE(standing(9, lineOf(figuresOf({{Low, 5}, {Mean, 10}, {High, 20}}))).percentile);
}

TEST(PayStanding, DoesNotDivideByNothing) {
    const PayStanding point = standing(80, lineOf(figuresOf({{Low, 100}, {High, 100}})));
    EXPECT_FALSE(point.penetration);
    EXPECT_DOUBLE_EQ(point.compaRatio.value_or(0), 0.8);
    EXPECT_EQ(standing(80, lineOf(figuresOf({{Low, 0}, {High, 0}}))), PayStanding{});
}

TEST(PayStanding, SaysNothingByBoundsAndContradictions) {
    EXPECT_EQ(standing(80, lineOf(figuresOf({{Low, 50}, {High, 208, Precision::AtLeast}}))),
              PayStanding{});
    EXPECT_EQ(standing(80, lineOf(figuresOf({{Low, 90}, {High, 60, Precision::About}}))),
              PayStanding{});
    EXPECT_EQ(standing(80, lineOf({})), PayStanding{});
    EXPECT_NE(standing(80, lineOf(figuresOf({{Low, 50, Precision::About}, {High, 90}}))),
              PayStanding{});
}

TEST(PayStanding, SaysNothingOfWhatIsNoNumber) {
    const PayLine line =
        lineOf(figuresOf({{Low, 50}, {P25, 60}, {Median, 70}, {P75, 80}, {High, 90}}));
    EXPECT_EQ(standing(std::nan(""), line), PayStanding{});
    EXPECT_EQ(standing(std::numeric_limits<double>::infinity(), line), PayStanding{});
}

} // namespace
} // namespace rungwise
