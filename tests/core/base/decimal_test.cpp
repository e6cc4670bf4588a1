// SPDX-License-Identifier: GPL-3.0-or-later
// Exact decimals: what is read, what is refused, how they order and how they are written.
#include "core/base/decimal.h"

#include <gtest/gtest.h>

#include <array>
#include <limits>
#include <optional>
#include <string>

namespace rungwise {
namespace {

struct Reading {
    const char* text;
    const char* written; ///< what toText gives
};

class DecimalReads : public ::testing::TestWithParam<Reading> {};

TEST_P(DecimalReads, AndWritesInLowestTerms) {
    const auto number = Decimal::parse(GetParam().text);
    ASSERT_TRUE(number) << GetParam().text;
    EXPECT_EQ(number->toText(), GetParam().written);
    EXPECT_EQ(Decimal::parse(number->toText()), number) << "what is written reads back equal";
}

INSTANTIATE_TEST_SUITE_P(
    Table, DecimalReads,
    ::testing::Values(Reading{"0", "0"}, Reading{"-0", "0"}, Reading{"-0.000", "0"},
                      Reading{"7", "7"}, Reading{"-7", "-7"}, Reading{"116607", "116607"},
                      Reading{"22000.50", "22000.5"}, Reading{"0.13", "0.13"},
                      Reading{"-0.05", "-0.05"}, Reading{"1e3", "1000"}, Reading{"1E+3", "1000"},
                      Reading{"12.5e-2", "0.125"}, Reading{"1.5e1", "15"}, Reading{"100e-2", "1"},
                      Reading{"0e400", "0"}, Reading{"0e99999999999999999999", "0"},
                      Reading{"999999999999999999", "999999999999999999"},
                      Reading{"-999999999999999999", "-999999999999999999"},
                      Reading{"0.999999999999999999", "0.999999999999999999"},
                      Reading{"1e17", "100000000000000000"},
                      Reading{"1e-18", "0.000000000000000001"},
                      Reading{"1.0000000000000000000000000000000000", "1"}));

class DecimalRefuses : public ::testing::TestWithParam<const char*> {};

TEST_P(DecimalRefuses, WhatIsNoJsonNumber) {
    EXPECT_FALSE(Decimal::parse(GetParam()));
    EXPECT_FALSE(Decimal::isNumber(GetParam()));
}

INSTANTIATE_TEST_SUITE_P(Table, DecimalRefuses,
                         ::testing::Values("", "-", "+5", ".5", "5.", "01", "-01", "0x10", "1_000",
                                           "1,5", " 1", "1 ", "1e", "1e+", "1e+-5", "1e--5", "e5",
                                           "1e5.0", "--1", "inf", ".inf", ".nan", "nan", "12:30",
                                           "٣"));

class DecimalTooLong : public ::testing::TestWithParam<const char*> {};

TEST_P(DecimalTooLong, IsANumberButNoDecimal) {
    EXPECT_FALSE(Decimal::parse(GetParam()));
    EXPECT_TRUE(Decimal::isNumber(GetParam()));
}

INSTANTIATE_TEST_SUITE_P(Table, DecimalTooLong,
                         ::testing::Values("1e400", "1e18", "-1e400", "1e-19", "1e-400",
                                           "1e99999999999999999999999999",
                                           "1e-99999999999999999999", "1000000000000000000",
                                           "0.1234567890123456789", "123456789012345678.9"));

TEST(Decimal, RefusesTenToThePowerOfFourHundredWrittenOut) {
    const std::string digits = "1" + std::string(400, '0');
    EXPECT_FALSE(Decimal::parse(digits));
    EXPECT_TRUE(Decimal::isNumber(digits));
}

TEST(Decimal, OrdersByValueWhateverTheScale) {
    const std::array rising{"-999999999999999999",
                            "-2",
                            "-1.5",
                            "-1.25",
                            "-0.000000000000000001",
                            "0",
                            "0.000000000000000001",
                            "0.5",
                            "0.75",
                            "1",
                            "1.00000000000000001",
                            "2",
                            "999999999999999998",
                            "999999999999999999"};
    std::array<Decimal, rising.size()> numbers;
    for (std::size_t i = 0; i < rising.size(); ++i) {
        numbers[i] = Decimal::parse(rising[i]).value();
    }
    for (std::size_t a = 0; a < numbers.size(); ++a) {
        for (std::size_t b = 0; b < numbers.size(); ++b) {
            EXPECT_EQ(numbers[a] <=> numbers[b], a <=> b) << rising[a] << " and " << rising[b];
        }
    }
}

TEST(Decimal, KnowsItsSignAndWhetherItIsWhole) {
    const Decimal half = *Decimal::parse("0.5");
    EXPECT_FALSE(half.isWhole());
    EXPECT_FALSE(half.isNegative());
    EXPECT_TRUE((-half).isNegative());
    EXPECT_EQ((-half).toText(), "-0.5");
    EXPECT_TRUE(Decimal::parse("2.0")->isWhole());
    EXPECT_TRUE(Decimal::parse("-0")->isZero());
    EXPECT_FALSE(Decimal::parse("-0")->isNegative());
    EXPECT_EQ(Decimal{0}, -Decimal{0});
}

TEST(Decimal, BecomesTheNearestBinaryNumber) {
    EXPECT_DOUBLE_EQ(Decimal::parse("0.1")->toDouble(), 0.1);
    EXPECT_DOUBLE_EQ(Decimal::parse("-22000.5")->toDouble(), -22000.5);
}

struct Computed {
    double value;
    int places;
    const char* nearest; ///< "" where there is none
};

void PrintTo(const Computed& one, std::ostream* out) {
    *out << one.value << " to " << one.places << " places";
}

class DecimalNearest : public ::testing::TestWithParam<Computed> {};

TEST_P(DecimalNearest, IsTheNearestDecimalWithHalvesAwayFromZero) {
    const auto& [value, places, nearest] = GetParam();
    const auto found = Decimal::nearest(value, places);
    EXPECT_EQ(found ? found->toText() : "", nearest);
    const auto opposite = Decimal::nearest(-value, places);
    EXPECT_EQ(opposite, found ? std::optional{-*found} : std::nullopt);
}

INSTANTIATE_TEST_SUITE_P(
    Table, DecimalNearest,
    ::testing::Values(Computed{0, 0, "0"}, Computed{0, 6, "0"}, Computed{2.5, 0, "3"},
                      Computed{2.5, 6, "2.5"}, Computed{0.125, 2, "0.13"},
                      Computed{0.375, 2, "0.38"},
                      // These binary numbers lie just below the half that they are written as.
                      Computed{2.675, 2, "2.67"}, Computed{1.115, 2, "1.11"},
                      Computed{1005, 2, "1005"}, Computed{0.004, 2, "0"}, Computed{0.1, 6, "0.1"},
                      Computed{1e15, 6, "1000000000000000"},
                      Computed{1e14 + 0.5, 6, "100000000000000.5"},
                      Computed{123456789012345.671875, 2, "123456789012345.67"},
                      Computed{123456789012345.671875, 6, ""},
                      Computed{1e17, 2, "100000000000000000"}, Computed{1e18, 0, ""},
                      Computed{5e-324, 6, "0"}, Computed{std::numeric_limits<double>::max(), 0, ""},
                      Computed{std::numeric_limits<double>::infinity(), 2, ""},
                      Computed{std::numeric_limits<double>::quiet_NaN(), 2, ""}));

TEST(Decimal, IsFoundAgainFromItsBinaryNumber) {
    for (const char* text : {"116607", "0.13", "79.99", "123456.789012", "99999999.99"}) {
        EXPECT_EQ(Decimal::nearest(Decimal::parse(text)->toDouble(), 6), Decimal::parse(text))
            << text;
    }
}

} // namespace
} // namespace rungwise
