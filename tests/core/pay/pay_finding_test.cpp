// SPDX-License-Identifier: GPL-3.0-or-later
// What a pay view comes down to, for one role and for several, and why there may be nothing to say.
#include "tests/core/pay/viewed.h"
#include "tests/core/support/compared.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace rungwise {
namespace {

using test::bundledCatalogue;
using test::catalogueOf;
using test::payRequestFor;
using test::said;
using ::testing::ElementsAre;

CatalogueRef withPay(std::string_view records) {
    return catalogueOf(std::string{R"(
sources: [{id: a, title: A}, {id: b, title: B}, {id: c, title: C}]
markets: [{id: us, name: United States}, {id: de, name: Germany}]
roles: [{id: manager, name: Manager}, {id: lead, name: Lead}, {id: chief, name: Chief}]
pay:
)"} + std::string{records});
}

std::string found(std::string_view records,
                  std::initializer_list<std::string_view> roles = {"manager", "lead"}) {
    const auto catalogue = withPay(records);
    return said(payView(*catalogue, payRequestFor(catalogue, roles)).finding.words);
}

TEST(PayFinding, OfOneRoleIsItsRangeAndByWhom) {
    const PayView view =
        payView(*bundledCatalogue(), payRequestFor(bundledCatalogue(), {"product-manager"}));
    EXPECT_EQ(said(view.finding.words),
              "Product Manager: $64,000 to $257,000, $113,903 on average");
    EXPECT_EQ(said(view.finding.context),
              "Total pay, United States, 2025, Glassdoor in Product HQ, 2 more rows");
    EXPECT_THAT(view.finding.rows, ElementsAre(0U));
}

TEST(PayFinding, SpeaksOfTheLargestDifferenceOfTheLeadingMeasure) {
    const auto catalogue = withPay(R"(
  - {role: manager, sources: [a], currency: USD, period: year, measure: total, mean: 100}
  - {role: lead, sources: [a], currency: USD, period: year, measure: total, mean: 120}
  - {role: chief, sources: [a], currency: USD, period: year, measure: total, mean: 70}
  - {role: manager, sources: [a], currency: USD, period: year, measure: base, mean: 10}
  - {role: lead, sources: [a], currency: USD, period: year, measure: base, mean: 90}
)");
    const PayView view =
        payView(*catalogue, payRequestFor(catalogue, {"manager", "lead", "chief"}));
    EXPECT_EQ(said(view.finding.words), "Chief earns 30.0\u00a0% less than Manager on average");
    EXPECT_EQ(said(view.finding.context), "Total pay, “A”, 2 more comparisons");
}

TEST(PayFinding, SpeaksOfFiguresOfOneSourceBeforeThoseOfUnlikeOnes) {
    EXPECT_EQ(found(R"(
  - {role: manager, sources: [a], currency: USD, period: year, measure: total, mean: 100}
  - {role: lead, sources: [a], currency: USD, period: year, measure: total, mean: 120}
  - {role: chief, sources: [b], currency: USD, period: year, measure: total, mean: 300}
)",
                    {"manager", "lead", "chief"}),
              "Lead earns 20.0\u00a0% more than Manager on average");
}

TEST(PayFinding, SpeaksOfRangesBeforeLargerDifferencesOfAveragesAlone) {
    EXPECT_EQ(found(R"(
  - {role: manager, sources: [a], currency: USD, period: year, measure: total, low: 50, mean: 100, high: 150}
  - {role: lead, sources: [a], currency: USD, period: year, measure: total, low: 100, mean: 120, high: 150}
  - {role: chief, sources: [a], currency: USD, period: year, measure: total, mean: 300}
)",
                    {"manager", "lead", "chief"}),
              "Lead earns 20.0\u00a0% more than Manager on average, and their ranges overlap by "
              "50.0\u00a0%");
}

TEST(PayFinding, SpeaksOfTheMarketAskedForBeforeWiderOnes) {
    const auto catalogue = catalogueOf(R"(
markets: [{id: world, name: World}, {id: us, name: United States, parent: world}]
roles: [{id: manager, name: Manager}, {id: lead, name: Lead}]
pay:
  - {role: manager, market: world, currency: USD, period: year, measure: total, mean: 100}
  - {role: lead, market: world, currency: USD, period: year, measure: total, mean: 300}
  - {role: manager, market: us, currency: USD, period: year, measure: total, mean: 100}
  - {role: lead, market: us, currency: USD, period: year, measure: total, mean: 110}
)");
    PayRequest request = payRequestFor(catalogue, {"manager", "lead"});
    request.market = catalogue->markets().find("us");
    EXPECT_EQ(said(payView(*catalogue, request).finding.words),
              "Lead earns 10.0\u00a0% more than Manager on average");
}

TEST(PayFinding, NamesTheMeasureUnlessItIsTheTotal) {
    EXPECT_EQ(found(R"(
  - {role: manager, sources: [a], currency: USD, period: year, measure: base, median: 100}
  - {role: lead, sources: [a], currency: USD, period: year, measure: base, median_is: {about: 120}}
)"),
              "Lead earns about 20.0\u00a0% more base pay than Manager at the median");
}

TEST(PayFinding, SaysWhenBothEarnTheSameAndWhenRangesDoNotTouch) {
    EXPECT_EQ(found(R"(
  - {role: manager, sources: [a], currency: USD, period: year, measure: total, mean: 100000}
  - {role: lead, sources: [a], currency: USD, period: year, measure: total, mean: 100001}
)"),
              "Lead earns as much as Manager on average");
    EXPECT_EQ(found(R"(
  - {role: manager, sources: [a], currency: USD, period: year, measure: total, low: 1, mean: 2, high: 3}
  - {role: lead, sources: [a], currency: USD, period: year, measure: total, low: 5, mean: 6, high: 7}
)"),
              "Lead earns 200.0\u00a0% more than Manager on average, and their ranges do not "
              "overlap");
}

TEST(PayFinding, SaysWhyNothingIsCompared) {
    EXPECT_EQ(found(R"(
  - {role: manager, sources: [a], currency: USD, period: year, measure: total, mean: 1}
  - {role: lead, sources: [a], currency: USD, period: year, measure: base, mean: 2}
)"),
              "No comparison: the sources measure different things");
    EXPECT_EQ(found(R"(
  - {role: manager, sources: [a], market: us, currency: USD, period: year, measure: base, mean: 1}
  - {role: lead, sources: [a], market: de, currency: USD, period: year, measure: base, mean: 2}
)"),
              "No comparison: the figures are about different markets");
    EXPECT_EQ(found(R"(
  - {role: manager, sources: [a], currency: USD, period: year, measure: base, mean: 1}
  - {role: lead, sources: [a], currency: USD, period: year, measure: base, low: 2, high: 3}
)"),
              "No comparison: no average or median is known of both");
    EXPECT_EQ(found(R"(
  - {role: manager, sources: [a], currency: USD, period: year, measure: base, mean: 1}
  - {role: lead, sources: [b], currency: USD, period: year, measure: base, mean: 2}
  - {role: lead, sources: [c], currency: USD, period: year, measure: base, mean: 3}
)"),
              "No comparison: it is not clear which of several figures belong together");
    EXPECT_EQ(found(R"(
  - {roles: [manager, lead], sources: [b], currency: USD, period: year, measure: base, mean: 2}
)"),
              "No comparison: the same figures are stated for both");
    EXPECT_EQ(found(R"(
  - {role: lead, sources: [b], currency: USD, period: year, measure: base, mean: 2}
  - {role: chief, sources: [b], currency: USD, period: year, measure: base, mean: 3}
)",
                    {"manager", "lead", "chief"}),
              "No comparison: nothing is known of Manager");
}

TEST(PayFinding, TellsSilenceFromWhatWasNotAskedFor) {
    constexpr const char* bonus =
        "  - {role: lead, sources: [b], currency: USD, period: year, measure: bonus, mean: 2}\n";
    EXPECT_EQ(found(bonus, {"manager"}), "No data on the pay of Manager");
    EXPECT_EQ(found(bonus, {"lead"}), "No figures of Lead on what was asked for");
    const std::string base =
        "  - {role: manager, currency: USD, period: year, measure: base, mean: 2}\n";
    EXPECT_EQ(found(base), "Only Manager has figures: $2 on average");
    EXPECT_EQ(found(base + bonus), "Manager: $2 on average");
    EXPECT_EQ(found(base + bonus, {"lead", "manager", "chief"}), "Manager: $2 on average");
}

} // namespace
} // namespace rungwise
