// SPDX-License-Identifier: GPL-3.0-or-later
// Which rates lead from one currency to another, and when they are too old.
#include "core/pay/exchange.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace rungwise {
namespace {

using ::testing::ElementsAre;

PartialDate dated(const char* date) {
    return PartialDate::parse(date).value();
}

ExchangeRate rate(const char* from, const char* to, const char* factor, const char* date = "2025") {
    return {.from = from,
            .to = to,
            .rate = Decimal::parse(factor).value(),
            .date = dated(date),
            .sources = {}};
}

constexpr RateStep direct(std::size_t position) {
    return {position, RateStep::Way::Direct};
}

constexpr RateStep inverse(std::size_t position) {
    return {position, RateStep::Way::Inverse};
}

TEST(Exchange, TakesTheNewestDirectRate) {
    const std::vector rates{rate("USD", "EUR", "0.8", "2024-05"), rate("USD", "EUR", "0.9", "2025"),
                            rate("USD", "EUR", "0.7", "2024"), rate("EUR", "USD", "1.2", "2026")};
    const auto route = ExchangeTable{rates}.route("USD", "EUR");
    ASSERT_TRUE(route);
    EXPECT_THAT(route->steps, ElementsAre(direct(1)));
    EXPECT_EQ(route->over, "");
    EXPECT_DOUBLE_EQ(route->factor, 0.9);
    EXPECT_EQ(route->oldest, dated("2025"));
}

TEST(Exchange, TakesTheNewestInverseRateWhereNoneIsDirect) {
    const std::vector rates{rate("USD", "EUR", "0.8", "2024"), rate("USD", "EUR", "0.5", "2025"),
                            rate("USD", "EUR", "0.4", "2025")};
    const auto route = ExchangeTable{rates}.route("EUR", "USD");
    ASSERT_TRUE(route);
    EXPECT_THAT(route->steps, ElementsAre(inverse(1)));
    EXPECT_DOUBLE_EQ(route->factor, 2);
}

TEST(Exchange, GoesOverTheCommonCurrencyWhoseOlderRateIsNewest) {
    const std::vector rates{rate("USD", "AUD", "2", "2026"), rate("AUD", "EUR", "3", "2020"),
                            rate("USD", "CHF", "5", "2024"), rate("EUR", "CHF", "10", "2025")};
    const auto route = ExchangeTable{rates}.route("USD", "EUR");
    ASSERT_TRUE(route);
    EXPECT_EQ(route->over, "CHF");
    EXPECT_THAT(route->steps, ElementsAre(direct(2), inverse(3)));
    EXPECT_DOUBLE_EQ(route->factor, 0.5);
    EXPECT_EQ(route->oldest, dated("2024"));
}

TEST(Exchange, GoesOverTheFirstByNameAmongEquals) {
    const std::vector rates{rate("USD", "NOK", "1"), rate("NOK", "EUR", "1"),
                            rate("USD", "CAD", "2"), rate("CAD", "EUR", "2"),
                            rate("SEK", "USD", "1"), rate("SEK", "EUR", "1")};
    const auto route = ExchangeTable{rates}.route("USD", "EUR");
    ASSERT_TRUE(route);
    EXPECT_EQ(route->over, "CAD");
    EXPECT_DOUBLE_EQ(route->factor, 4);
}

TEST(Exchange, FindsNothingWhereNoRateLeads) {
    const std::vector rates{rate("USD", "EUR", "2"), rate("EUR", "CHF", "2"),
                            rate("CHF", "NOK", "2"), rate("USD", "USD", "2")};
    const ExchangeTable table{rates};
    EXPECT_FALSE(table.route("USD", "JPY"));
    EXPECT_FALSE(table.route("USD", "NOK")) << "three rates";
    EXPECT_FALSE(table.route("USD", "USD"));
    EXPECT_FALSE(table.route("", ""));
    EXPECT_FALSE(ExchangeTable{{}}.route("USD", "EUR"));
}

TEST(Exchange, IsNotLedInCirclesByCircularRates) {
    const std::vector rates{rate("AAA", "BBB", "2"), rate("BBB", "CCC", "2"),
                            rate("CCC", "AAA", "2")};
    const ExchangeTable table{rates};
    EXPECT_DOUBLE_EQ(table.route("AAA", "BBB")->factor, 2);
    EXPECT_DOUBLE_EQ(table.route("AAA", "CCC")->factor, 0.5);
    EXPECT_FALSE(table.route("AAA", "AAA"));
}

TEST(Exchange, DoesNotCountRatesOfZeroOrBelow) {
    const std::vector rates{rate("USD", "EUR", "0", "2026"), rate("USD", "EUR", "-1", "2026"),
                            rate("USD", "EUR", "0.9", "2025")};
    const auto route = ExchangeTable{rates}.route("USD", "EUR");
    ASSERT_TRUE(route);
    EXPECT_THAT(route->steps, ElementsAre(direct(2)));
    EXPECT_FALSE((ExchangeTable{std::span{rates}.first(2)}.route("EUR", "USD")));
}

TEST(Exchange, StaysFiniteWithTheSmallestAndTheLargestRates) {
    const std::vector rates{rate("AAA", "BBB", "0.000000000000000001"),
                            rate("BBB", "CCC", "0.000000000000000001"),
                            rate("CCC", "DDD", "999999999999999999")};
    const ExchangeTable table{rates};
    EXPECT_DOUBLE_EQ(table.route("AAA", "CCC")->factor, 1e-36);
    EXPECT_DOUBLE_EQ(table.route("CCC", "AAA")->factor, 1e36);
}

struct Ageing {
    const char* date;
    const char* today;
    bool isOutdated;
};

void PrintTo(const Ageing& one, std::ostream* out) {
    *out << one.date << " on " << one.today;
}

class RateOf : public ::testing::TestWithParam<Ageing> {};

TEST_P(RateOf, IsOutdatedAfterTwelveMonths) {
    EXPECT_EQ(isOutdated(dated(GetParam().date), dated(GetParam().today)), GetParam().isOutdated);
}

INSTANTIATE_TEST_SUITE_P(Table, RateOf,
                         ::testing::Values(Ageing{"2025-03-31", "2026-03-31", false},
                                           Ageing{"2025-03-31", "2026-04-01", true},
                                           Ageing{"2025-03-31", "2024-01-01", false},
                                           Ageing{"2024-02-29", "2025-02-28", false},
                                           Ageing{"2024-02-29", "2025-03-01", true},
                                           Ageing{"2025-03", "2026-03-31", false},
                                           Ageing{"2025-03", "2026-04-01", true},
                                           Ageing{"2024", "2025-12-31", false},
                                           Ageing{"2024", "2026-01-01", true}));

} // namespace
} // namespace rungwise
