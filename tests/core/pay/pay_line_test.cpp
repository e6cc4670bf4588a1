// SPDX-License-Identifier: GPL-3.0-or-later
// Everything that is said of a role, line by line.
#include "core/pay/pay_line.h"

#include "core/pay/pay_words.h"
#include "tests/core/support/compared.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <algorithm>
#include <chrono>
#include <limits>
#include <string>

namespace rungwise {
namespace {

using test::catalogueOf;
using test::said;
using ::testing::ElementsAre;
using ::testing::SizeIs;

constexpr const char* given = R"(
sources: [{id: one, title: One}, {id: two, title: Two}]
levels: [{id: l1, name: Entry}, {id: l2, name: Top}]
families: [{id: tech, name: Technology}, {id: product, name: Product, parent: tech}]
markets: [{id: us, name: United States}]
roles: [{id: lead, name: Lead, level: l2, family: product}, {id: other, name: Other}]
)";

std::vector<PayLine> linesOf(const CatalogueRef& catalogue) {
    return payLinesOf(*catalogue, catalogue->roles().find("lead").value());
}

std::vector<std::string> saidOf(const std::vector<PayLine>& lines) {
    std::vector<std::string> texts;
    for (const PayLine& line : lines) texts.push_back(said(figureWords(line)));
    return texts;
}

std::vector<std::string> saidOf(const std::string& records) {
    const auto catalogue = catalogueOf(given + ("pay:\n" + records));
    return saidOf(linesOf(catalogue));
}

TEST(PayLine, FollowsRecordsThenGroupsThenObservations) {
    const auto catalogue = catalogueOf(std::string{given} + R"(
pay:
  - {family: tech, currency: USD, period: year, measure: base, mean: 1}
  - {role: lead, currency: EUR, period: month, measure: total, mean: 2, low: 1, parts: {base: 4}}
  - {role: other, currency: USD, period: year, measure: base, mean: 3}
observations:
  - {role: lead, currency: USD, period: hour, amount: 10, market: us, measure: bonus}
  - {role: lead, currency: USD, period: hour, amount: 20, market: us, measure: bonus}
  - {role: lead, currency: USD, period: hour, amount: 30, market: us, measure: bonus}
)");
    const auto lines = linesOf(catalogue);
    ASSERT_THAT(lines, SizeIs(4));
    EXPECT_EQ(lines[0].position, 1U);
    EXPECT_EQ(lines[0].reach, PayReach::Role);
    EXPECT_EQ(lines[0].unit, (PayUnit{"EUR", PayPeriod::Month}));
    EXPECT_EQ(lines[0].figure(PayFigure::Low), (PayAmount{Decimal{1}}));
    EXPECT_TRUE(lines[1].isPart);
    EXPECT_EQ(lines[1].measure, PayMeasure::Base);
    EXPECT_FALSE(lines[1].figure(PayFigure::Low));
    EXPECT_EQ(lines[2].position, 0U);
    EXPECT_EQ(lines[2].reach, PayReach::Group);
    EXPECT_FALSE(lines[3].position);
    EXPECT_EQ(lines[3].record, lines[3].observed.get());
    EXPECT_EQ(lines[3].measure, PayMeasure::Bonus);
    EXPECT_EQ(lines[3].unit, (PayUnit{"USD", PayPeriod::Hour}));
    EXPECT_THAT(saidOf(lines),
                ElementsAre("€2 (from €1)", "€4, part of €2", "$1",
                            "$20 (median $20, $10–$30, 25th to 75th percentile $15–$25, 10th to "
                            "90th percentile $12–$28)"));
}

TEST(PayLine, SaysWhyItHasNoFigures) {
    const auto catalogue = catalogueOf(std::string{given} + R"(
pay: [{role: lead, currency: USD, period: year, measure: base, suppressed: true}]
observations: [{role: lead, currency: USD, period: year, amount: 5}]
)");
    const auto lines = linesOf(catalogue);
    EXPECT_THAT(saidOf(lines), ElementsAre("withheld", "fewer than 3 observations"));
    for (const PayLine& line : lines) EXPECT_TRUE(line.isWithheld());
}

TEST(PayLine, NamesNoWholeInAnotherUnitThanItsPart) {
    const auto catalogue = catalogueOf(std::string{given} + R"(
pay: [{role: lead, currency: USD, period: year, measure: total, mean: 2, parts: {base: 1}}]
)");
    PayLine part = linesOf(catalogue).at(1);
    part.unit.currency = "EUR";
    EXPECT_EQ(said(figureWords(part)), "€1, part of a total");
}

TEST(PayLine, DoesNotRepeatAPartThatStandsAsARecordOfItsOwn) {
    const std::string whole =
        "  - {role: lead, sources: [one, two], currency: USD, period: year, measure: total, "
        "mean: 9, parts: {base: 5}}\n";
    const auto withRecord = [&](const char* record) {
        return saidOf(whole + "  - {role: lead, " + record + "}\n");
    };
    constexpr const char* same = "sources: [two], currency: USD, period: year, measure: base";
    EXPECT_THAT(withRecord((std::string{same} + ", mean: 5").c_str()), ElementsAre("$9", "$5"));
    EXPECT_THAT(withRecord((std::string{same} + ", mean_is: {about: 5}").c_str()),
                ElementsAre("$9", "≈ $5"));
    for (const char* other :
         {"sources: [two], currency: USD, period: year, measure: base, mean: 6",
          "sources: [two], currency: USD, period: year, measure: base, median: 5",
          "sources: [two], currency: USD, period: year, measure: bonus, mean: 5",
          "sources: [two], currency: USD, period: month, measure: base, mean: 5",
          "sources: [two], currency: EUR, period: year, measure: base, mean: 5",
          "sources: [two], market: us, currency: USD, period: year, measure: base, mean: 5",
          "currency: USD, period: year, measure: base, mean: 5"}) {
        EXPECT_THAT(withRecord(other), SizeIs(3)) << other;
    }
}

TEST(PayLine, ReachesRolesOfTheLevelAndOfFamiliesBelow) {
    EXPECT_THAT(saidOf("  - {level: l2, currency: USD, period: year, measure: base, mean: 1}\n"
                       "  - {level: l1, currency: USD, period: year, measure: base, mean: 2}\n"
                       "  - {family: tech, currency: USD, period: year, measure: base, mean: 3}\n"),
                ElementsAre("$1", "$3"));
}

TEST(PayLine, TakesItsTimeInProportionToTheRecords) {
    const auto secondsFor = [](int records) {
        std::string yaml = given;
        yaml += "pay:\n";
        for (int i = 0; i < records; ++i) {
            yaml += "  - {role: lead, sources: [one], currency: USD, period: year, measure: total, "
                    "mean: 999999, parts: {base: " +
                    std::to_string(i) + "}}\n";
        }
        const auto catalogue = catalogueOf(yaml);
        double shortest = std::numeric_limits<double>::infinity();
        for (int i = 0; i < 5; ++i) {
            const auto start = std::chrono::steady_clock::now();
            EXPECT_THAT(linesOf(catalogue), SizeIs(static_cast<std::size_t>(2 * records)));
            const std::chrono::duration<double> taken = std::chrono::steady_clock::now() - start;
            shortest = std::min(shortest, taken.count());
        }
        return shortest;
    };
    const double few = secondsFor(1000);
    EXPECT_LT(secondsFor(8000), 32 * few) << "8 times as many; quadratic work takes 64 times";
}

} // namespace
} // namespace rungwise
