// SPDX-License-Identifier: GPL-3.0-or-later
// Single observations: how they are grouped, and the statistics of each group.
#include "core/pay/observed_pay.h"

#include "tests/core/support/compared.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <string>

namespace rungwise {
namespace {

using test::catalogueOf;
using ::testing::ElementsAre;
using ::testing::IsEmpty;
using ::testing::SizeIs;

constexpr const char* given = R"(
sources: [{id: one, title: One}, {id: two, title: Two}]
levels: [{id: l1, name: Entry}, {id: l2, name: Top}]
markets: [{id: us, name: United States}]
roles: [{id: dev, name: Developer}, {id: ops, name: Operator}]
observations:
)";

/// The samples of the developer in a catalogue with these observations, a line each.
std::vector<ObservedSample> samplesOf(const std::vector<std::string>& lines,
                                      ObservedBy by = ObservedBy::Role) {
    std::string yaml = given;
    yaml += "  - {role: ops, currency: USD, period: year, amount: 1}\n";
    for (const std::string& line : lines) yaml += "  - {role: dev, " + line + "}\n";
    const auto catalogue = catalogueOf(yaml);
    const auto role = catalogue->roles().find("dev");
    return observedPay(*catalogue, role.value(), by);
}

std::string yearly(const char* amount, const char* more = "") {
    return std::string{"currency: USD, period: year, amount: "} + amount + more;
}

/// "low 1, p10 1.2, …", with "≈" before what is not exact.
std::string figuresOf(const ObservedSample& sample) {
    constexpr const char* names[] = {"low", "p10", "p25", "median", "p75", "p90", "high", "mean"};
    std::string text;
    for (std::size_t i = 0; i < payFigureCount; ++i) {
        const auto& figure = sample.record.figures.values[i];
        if (!figure) continue;
        if (!text.empty()) text += ", ";
        text += names[i];
        text += figure->precision == Precision::Exact ? " " : " ≈";
        text += figure->amount.toText();
    }
    return text;
}

TEST(QuantileR7, IsLinearBetweenTheOrderStatistics) {
    const std::vector<double> rising{10, 20, 40, 80};
    EXPECT_DOUBLE_EQ(quantileR7(rising, 0), 10);
    EXPECT_DOUBLE_EQ(quantileR7(rising, 1), 80);
    EXPECT_DOUBLE_EQ(quantileR7(rising, 0.5), 30);
    EXPECT_DOUBLE_EQ(quantileR7(rising, 0.25), 17.5);
    EXPECT_DOUBLE_EQ(quantileR7(rising, 0.9), 68);
    const std::vector<double> one{7};
    EXPECT_DOUBLE_EQ(quantileR7(one, 0.3), 7);
}

TEST(ObservedPay, ComputesStatisticsFromThreeOnAndLeavesNothingOut) {
    const auto samples =
        samplesOf({yearly("100"), yearly("1000000"), yearly("200"), yearly("300.25")});
    ASSERT_THAT(samples, SizeIs(1));
    EXPECT_THAT(samples[0].amounts, ElementsAre(100, 200, 300.25, 1000000));
    EXPECT_EQ(figuresOf(samples[0]),
              "low 100, p10 130, p25 175, median 250.13, p75 250225.19, p90 700090.08, "
              "high 1000000, mean 250150.06");
    EXPECT_EQ(samples[0].record.sample, Decimal{4});
    EXPECT_EQ(samples[0].record.measure, PayMeasure::Base);
    EXPECT_EQ(samples[0].record.currency, "USD");
}

TEST(ObservedPay, GivesNoStatisticsForFewerThanThree) {
    const auto samples = samplesOf({yearly("100"), yearly("200")});
    ASSERT_THAT(samples, SizeIs(1));
    EXPECT_EQ(figuresOf(samples[0]), "");
    EXPECT_EQ(samples[0].record.sample, Decimal{2});
    EXPECT_FALSE(samples[0].record.suppressed);
    EXPECT_THAT(samplesOf({}), IsEmpty());
}

TEST(ObservedPay, KeepsAsManyDecimalPlacesAsTheAmountsHave) {
    const auto samples = samplesOf({yearly("0.001"), yearly("0.002"), yearly("0.004")});
    ASSERT_THAT(samples, SizeIs(1));
    EXPECT_EQ(figuresOf(samples[0]), "low 0.001, p10 0.001, p25 0.002, median 0.002, p75 0.003, "
                                     "p90 0.004, high 0.004, mean 0.002");
}

TEST(ObservedPay, WorksWithTheLargestAmounts) {
    const std::string most = yearly("1000000000000000");
    const auto samples = samplesOf({most, most, yearly("0.000001")});
    ASSERT_THAT(samples, SizeIs(1));
    EXPECT_EQ(samples[0].record.figures[PayFigure::High]->amount, largestAmount);
    EXPECT_EQ(samples[0].record.figures[PayFigure::Low]->amount.toText(), "0.000001");
    EXPECT_EQ(samples[0].record.figures[PayFigure::P25]->amount.toText(), "500000000000000");
    EXPECT_NEAR(samples[0].record.figures[PayFigure::Mean]->amount.toDouble(), 2e15 / 3, 0.2);
}

TEST(ObservedPay, KeepsApartWhateverIsNotAlike) {
    const auto samples = samplesOf({
        yearly("1"),
        yearly("2", ", measure: total"),
        yearly("3", ", market: us"),
        "currency: EUR, period: year, amount: 4",
        yearly("5", ", sources: [one]"),
        yearly("6", ", sources: [two]"),
        yearly("7", ", sources: [one, two]"),
        yearly("8", ", sources: [two, one]"),
        yearly("9", ", measure: base"),
        yearly("10", ", sources: [one]"),
    });
    std::vector<std::vector<double>> amounts;
    for (const ObservedSample& sample : samples) amounts.push_back(sample.amounts);
    EXPECT_THAT(amounts,
                ElementsAre(ElementsAre(1, 9), ElementsAre(2), ElementsAre(3), ElementsAre(4),
                            ElementsAre(5, 10), ElementsAre(6), ElementsAre(7, 8)));
    EXPECT_EQ(samples[1].record.measure, PayMeasure::Total);
    EXPECT_TRUE(samples[2].record.market.has_value());
    EXPECT_EQ(samples[3].record.currency, "EUR");
    EXPECT_THAT(samples[6].record.sources, SizeIs(2));
}

TEST(ObservedPay, KeepsHundredsOfSamplesApartInTheOrderOfTheirFirstObservation) {
    constexpr int count = 300;
    std::vector<std::string> lines;
    for (int turn = 0; turn < 2; ++turn) {
        for (int i = 0; i < count; ++i) {
            const std::string number = std::to_string(i);
            lines.push_back(yearly(number.c_str(), (", market: m" + number).c_str()));
        }
    }
    const auto samples = samplesOf(lines);
    ASSERT_THAT(samples, SizeIs(count));
    for (int i = 0; i < count; ++i) {
        EXPECT_THAT(samples[static_cast<std::size_t>(i)].amounts, ElementsAre(i, i));
    }
}

TEST(ObservedPay, TellsLevelsApartWhenAsked) {
    const std::vector lines{yearly("1", ", level: l2"), yearly("2"), yearly("3", ", level: l1"),
                            yearly("4", ", level: l2")};
    const auto together = samplesOf(lines);
    ASSERT_THAT(together, SizeIs(1));
    EXPECT_FALSE(together[0].record.subject.level);
    const auto apart = samplesOf(lines, ObservedBy::RoleAndLevel);
    ASSERT_THAT(apart, SizeIs(3));
    EXPECT_THAT(apart[0].amounts, ElementsAre(1, 4));
    EXPECT_TRUE(apart[0].record.subject.level);
    EXPECT_FALSE(apart[1].record.subject.level);
    EXPECT_NE(apart[2].record.subject.level, apart[0].record.subject.level);
}

TEST(ObservedPay, ConvertsOtherPeriodsToTheFirstAndSaysThatItIsRough) {
    const auto samples = samplesOf({yearly("12000"), "currency: USD, period: month, amount: 2000",
                                    "currency: USD, period: hour, amount: 10"});
    ASSERT_THAT(samples, SizeIs(1));
    EXPECT_EQ(samples[0].record.period, PayPeriod::Year);
    EXPECT_THAT(samples[0].amounts, ElementsAre(12000, 20800, 24000));
    EXPECT_EQ(samples[0].record.figures[PayFigure::Median],
              (PayAmount{Decimal{20800}, Precision::About}));
}

TEST(ObservedPay, KnowsTheFirstAndTheLastDate) {
    const auto samples = samplesOf({yearly("1", ", as_of: 2022"), yearly("2"),
                                    yearly("3", ", as_of: 2020-05"), yearly("4", ", as_of: 2021")});
    ASSERT_THAT(samples, SizeIs(1));
    EXPECT_EQ(samples[0].since, PartialDate::parse("2020-05"));
    EXPECT_EQ(samples[0].record.asOf, PartialDate::parse("2022"));
    const auto undated = samplesOf({yearly("1")});
    EXPECT_FALSE(undated[0].since);
    EXPECT_FALSE(undated[0].record.asOf);
}

TEST(ObservedPay, NamesAPlaceInASourceOnlyWhereAllNameIt) {
    const auto samples = samplesOf({
        yearly("1", ", sources: [{source: one, where: Table 1}]"),
        yearly("2", ", sources: [{source: one, where: Table 1}]"),
        yearly("3",
               ", market: us, sources: [{source: one, where: Row 1}, {source: one, where: x}]"),
        yearly("4", ", market: us, sources: [{source: one, where: Row 2}]"),
    });
    ASSERT_THAT(samples, SizeIs(2));
    ASSERT_THAT(samples[0].record.sources, SizeIs(1));
    EXPECT_EQ(samples[0].record.sources[0].where, "Table 1");
    ASSERT_THAT(samples[1].record.sources, SizeIs(1));
    EXPECT_EQ(samples[1].record.sources[0].where, "");
}

TEST(ObservedPay, IsOfOneRoleAlone) {
    const auto catalogue = catalogueOf(std::string{given} +
                                       "  - {role: ops, currency: USD, period: year, amount: 1}\n"
                                       "  - {title: Dev, currency: USD, period: year, amount: 2}\n"
                                       "  - {role: dev, currency: USD, period: year, amount: 3}\n");
    const auto role = catalogue->roles().find("dev").value();
    const auto samples = observedPay(*catalogue, role);
    ASSERT_THAT(samples, SizeIs(1));
    EXPECT_THAT(samples[0].amounts, ElementsAre(3));
    EXPECT_THAT(samples[0].record.subject.roles, ElementsAre(role));
}

} // namespace
} // namespace rungwise
