// SPDX-License-Identifier: GPL-3.0-or-later
// Rows and what is said of them, as somebody hears it.
#include "core/pay/pay_sentences.h"

#include "tests/core/pay/viewed.h"
#include "tests/core/support/compared.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace rungwise {
namespace {

using test::bundledCatalogue;
using test::payRequestFor;
using test::said;

PayView managerAndLead() {
    PayRequest request = payRequestFor(bundledCatalogue(), {"product-manager", "product-lead"});
    request.market = bundledCatalogue()->markets().find("us");
    return payView(*bundledCatalogue(), request);
}

TEST(PayRowSentence, SaysAllThereIsToARow) {
    EXPECT_EQ(said(rowSentence(managerAndLead(), 3)),
              "Product Lead: total pay; United States; low $77,000, high $270,000, average "
              "$133,394, in USD per year; 2025; source: Glassdoor in Product HQ; +17.1\u00a0% "
              "against Product Manager; their ranges overlap by 87.4\u00a0%; The date is that of "
              "the guide; the article gives none for the figures.");
    EXPECT_EQ(said(rowSentence(managerAndLead(), 5)),
              "Product Lead: base pay; United States; low $67,000, high $213,000, average "
              "$119,803, in USD per year; no date; source: Glassdoor in Kent J McDonald; base, not "
              "total; The article names no country and no year; dollars are read as the United "
              "States.");
}

TEST(ShapeWords, SayWhatTheMarkShows) {
    PayRow row;
    EXPECT_EQ(said(shapeWords(row)), "no figures");
    row.shape = RangeShape::Band;
    EXPECT_EQ(said(shapeWords(row)), "low to high");
    row.shape = RangeShape::Middle;
    row.line.figures[PayFigure::Median] = PayAmount{.amount = Decimal{5}};
    EXPECT_EQ(said(shapeWords(row)), "median only");
    row.line.figures[PayFigure::Mean] = PayAmount{.amount = Decimal{5}};
    EXPECT_EQ(said(shapeWords(row)), "average only");
    row.shape = RangeShape::Percentiles;
    EXPECT_EQ(said(shapeWords(row)), "25th to 75th percentile");
    row.line.figures[PayFigure::P10] = PayAmount{.amount = Decimal{1}};
    row.line.figures[PayFigure::P90] = PayAmount{.amount = Decimal{9}};
    EXPECT_EQ(said(shapeWords(row)), "10th to 90th percentile");
}

TEST(ChanceWords, SayTheMethodOrThatThereIsTooLittle) {
    const PayView view = managerAndLead();
    PayComparison comparison = view.comparisons[0];
    comparison.chance = 62.3;
    EXPECT_EQ(said(chanceWords(view, comparison)),
              "Chance that a random Product Lead earns more than a random Product Manager: "
              "62.3\u00a0%. Pay is taken to spread evenly between the published figures, and the "
              "two people to be drawn independently.");
    comparison.chance = std::nullopt;
    EXPECT_EQ(said(chanceWords(view, comparison)),
              "Chance that a random Product Lead earns more than a random Product Manager: not "
              "enough data. It takes three percentiles of each, or low, average and high.");
}

TEST(StandingWords, DefineWhatTheySay) {
    EXPECT_EQ(
        said(standingWords({.penetration = 23.04, .compaRatio = 0.7312})),
        "Your pay lies at 23.0\u00a0% of the range, (pay − low) / (high − low). Your compa-ratio "
        "is 0.73, pay / midpoint of low and high");
    EXPECT_EQ(said(standingWords({.percentile = 41.6})),
              "Your pay lies at percentile 42, the share in percent that earns at most as much");
    EXPECT_TRUE(standingWords({}).isEmpty());
}

TEST(RateWords, NameEveryRateAndTheCommonCurrency) {
    const auto catalogue = test::catalogueOf(R"(
sources: [{id: ecb, title: Rates, publisher: European Central Bank}]
roles: [{id: manager, name: Manager}]
exchange_rates:
  - {from: EUR, to: USD, rate: 1.25, date: 2025-03-31, sources: [ecb]}
  - {from: EUR, to: CHF, rate: 0.95, date: 2025}
pay:
  - {role: manager, currency: USD, period: year, measure: total, mean: 1000}
)");
    PayRequest request = payRequestFor(catalogue, {"manager"});
    request.currency = "CHF";
    const PayView view = payView(*catalogue, request);
    ASSERT_TRUE(view.rows[0].conversion);
    EXPECT_EQ(said(rateWords(*catalogue, *view.rows[0].conversion, "")),
              "1 EUR = 1.25 USD (31 March 2025, European Central Bank), 1 EUR = 0.95 CHF (2025, "
              "the catalogue), by way of EUR");
    EXPECT_EQ(view.rows[0].sources, SourceNumbers{1});
}

TEST(RateWords, SayARateOnceThatAllRowsShare) {
    constexpr std::string_view head = R"(
roles: [{id: manager, name: Manager}]
exchange_rates:
  - {from: EUR, to: USD, rate: 1.25, date: 2025-03-31}
  - {from: GBP, to: USD, rate: 1.5, date: 2025-03-31}
pay:
  - {role: manager, currency: USD, period: year, measure: total, mean: 1000}
  - {role: manager, currency: EUR, period: year, measure: total, low: 2000, mean: 3000, high: 4000}
  - {role: manager, currency: EUR, period: month, measure: total, mean: 900}
)";
    const auto viewWith = [](const std::string& yaml) {
        const auto catalogue = test::catalogueOf(yaml);
        PayRequest request = payRequestFor(catalogue, {"manager"});
        request.currency = "USD";
        const PayView view = payView(*catalogue, request);
        std::vector<std::string> remarks;
        for (const PayRow& row : view.rows) {
            remarks.push_back(test::remarkSaid(row, PayRemarkKind::Converted));
        }
        return std::pair{said(view.rate), remarks};
    };
    using ::testing::ElementsAre;
    const auto [shared, originals] = viewWith(std::string{head});
    EXPECT_EQ(shared, "Converted at 1 EUR = 1.25 USD (31 March 2025, the catalogue).");
    EXPECT_THAT(originals, ElementsAre("", "originally €3,000 on average",
                                       "originally €900 on average, in EUR per month"));
    const auto [none, rates] =
        viewWith(std::string{head} +
                 "  - {role: manager, currency: GBP, period: year, measure: total, mean: 5000}\n");
    EXPECT_EQ(none, "");
    EXPECT_THAT(rates, ElementsAre("", "converted: 1 EUR = 1.25 USD (31 March 2025, the catalogue)",
                                   "converted: 1 EUR = 1.25 USD (31 March 2025, the catalogue)",
                                   "converted: 1 GBP = 1.5 USD (31 March 2025, the catalogue)"));
}

TEST(ShareWords, NeverSayNothingOfALittle) {
    EXPECT_EQ(said(shareWords(0)), "0.0\u00a0%");
    EXPECT_EQ(said(shareWords(0.01)), "less than 0.1\u00a0%");
    EXPECT_EQ(said(shareWords(0.06)), "0.1\u00a0%");
    EXPECT_EQ(said(shareWords(99.94)), "99.9\u00a0%");
    EXPECT_EQ(said(shareWords(99.97)), "more than 99.9\u00a0%");
    EXPECT_EQ(said(shareWords(100)), "100.0\u00a0%");
    const RangeOverlap tiny{.lower = PayFigure::Low, .upper = PayFigure::High, .percent = 0.003};
    EXPECT_EQ(said(overlapWords(tiny)), "their ranges overlap by less than 0.1\u00a0%");
}

TEST(LeftOutWords, CountEachReason) {
    EXPECT_TRUE(leftOutWords({}).isEmpty());
    EXPECT_EQ(said(leftOutWords({.otherMeasures = 4, .otherMarkets = 2, .agreeing = 1})),
              "Not shown: 4 rows of other measures, 2 rows of other markets, 1 row that no source "
              "contradicts.");
}

} // namespace
} // namespace rungwise
