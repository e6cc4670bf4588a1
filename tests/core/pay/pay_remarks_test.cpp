// SPDX-License-Identifier: GPL-3.0-or-later
// Why rows must be read with care, and whom their figures come from.
#include "core/pay/pay_sentences.h"
#include "tests/core/pay/viewed.h"
#include "tests/core/support/compared.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace rungwise {
namespace {

using test::catalogueOf;
using test::payRequestFor;
using test::remarkKinds;
using test::remarkSaid;
using test::said;
using ::testing::Contains;
using ::testing::ElementsAre;
using ::testing::Not;

CatalogueRef withPay(std::string_view records) {
    return catalogueOf(std::string{R"(
sources:
  - {id: glass-a, title: Salaries in A, publisher: Glass}
  - {id: glass-b, title: Salaries in B, publisher: Glass}
  - {id: blog, title: Blog, author: A. Writer, kind: article}
  - {id: survey, title: Survey, publisher: Bureau, kind: survey}
levels: [{id: l1, name: Entry}]
roles: [{id: manager, name: Manager, level: l1}, {id: lead, name: Lead}]
exchange_rates: [{from: EUR, to: USD, rate: 1.25, date: 2025, sources: [survey]}]
pay:
)"} + std::string{records});
}

PayView viewOf(const CatalogueRef& catalogue) {
    return payView(*catalogue, payRequestFor(catalogue, {"manager", "lead"}));
}

std::string sourceSaid(std::string_view sources) {
    const auto catalogue = withPay("  - {role: lead, sources: " + std::string{sources} +
                                   ", currency: USD, period: year, measure: total, mean: 1}\n");
    return said(viewOf(catalogue).rows.at(0).source);
}

TEST(PaySource, IsWhoeverTheFiguresComeFromInWhoeverQuotesThem) {
    EXPECT_EQ(sourceSaid("[]"), "the catalogue");
    EXPECT_EQ(sourceSaid("[survey]"), "Bureau");
    EXPECT_EQ(sourceSaid("[glass-a]"), "“Salaries in A”");
    EXPECT_EQ(sourceSaid("[glass-a, blog]"), "Glass in A. Writer");
}

TEST(PaySource, ListsThoseThatDoNotQuoteEachOther) {
    EXPECT_EQ(sourceSaid("[survey, glass-a]"), "Bureau, “Salaries in A”");
    EXPECT_EQ(sourceSaid("[glass-a, blog, survey]"), "Glass in A. Writer and 1 more source");
}

TEST(PayRemarks, SayWhatAPartIsPartOf) {
    const auto catalogue = withPay(R"(
  - {role: lead, currency: USD, period: year, measure: total, mean: 1000, parts: {base: 800}}
)");
    const PayView view = viewOf(catalogue);
    ASSERT_EQ(view.rows.size(), 2U);
    EXPECT_EQ(remarkSaid(view.rows[1], PayRemarkKind::PartOf), "part of $1,000");
    EXPECT_EQ(remarkSaid(view.rows[1], PayRemarkKind::UnlikeMeasure), "base, not total");
    EXPECT_THAT(remarkKinds(view.rows[1]), Not(Contains(PayRemarkKind::AverageOnly)));
}

TEST(PayRemarks, NameTheGroupThatARecordIsAbout) {
    const auto catalogue = withPay(R"(
  - {level: l1, currency: USD, period: year, measure: total, low: 1, high: 2}
)");
    const PayView view = viewOf(catalogue);
    ASSERT_EQ(view.rows.size(), 1U);
    EXPECT_EQ(remarkSaid(view.rows[0], PayRemarkKind::Group), "stated for all of Entry");
    EXPECT_THAT(remarkKinds(view.rows[0]),
                ElementsAre(PayRemarkKind::TypicalRange, PayRemarkKind::Group));
}

TEST(PayRemarks, ExplainTheSignsOfBounds) {
    const auto catalogue = withPay(R"(
  - {role: lead, currency: USD, period: year, measure: total, low_is: {at_most: 5}, mean_is: {about: 7}, high_is: {at_least: 9}}
)");
    const PayView view = viewOf(catalogue);
    EXPECT_THAT(
        remarkKinds(view.rows.at(0)),
        ElementsAre(PayRemarkKind::Approximate, PayRemarkKind::AtLeast, PayRemarkKind::AtMost));
    EXPECT_EQ(said(rangeWords(view.rows[0])), "≤ $5 to ≥ $9, ≈ $7 on average");
}

TEST(PayRemarks, KeepBoundsBoundsWhenTheyAreConverted) {
    const auto catalogue = withPay(R"(
  - {role: lead, currency: USD, period: year, measure: total, mean: 1000}
  - {role: manager, currency: EUR, period: year, measure: total, mean_is: {at_least: 1000}}
  - {role: lead, currency: USD, period: year, measure: total, mean: 2000}
)");
    const PayView view = viewOf(catalogue);
    EXPECT_EQ(said(rangeWords(view.rows.at(0))), "≥ $1,250 on average");
    EXPECT_THAT(remarkKinds(view.rows[0]), Contains(PayRemarkKind::Converted));
    EXPECT_EQ(view.rows[0].sources, SourceNumbers{1}) << "the source of the rate";
}

TEST(PayRemarks, SayThatThreeToNineObservationsAreFew) {
    const auto ofSample = [](std::size_t count) {
        std::string yaml = "roles: [{id: lead, name: Lead}]\nobservations:\n";
        for (std::size_t i = 0; i < count; ++i) {
            yaml += "  - {role: lead, amount: 9, currency: USD, period: year, measure: total}\n";
        }
        const auto catalogue = catalogueOf(yaml);
        return remarkKinds(payView(*catalogue, payRequestFor(catalogue, {"lead"})).rows.at(0));
    };
    using enum PayRemarkKind;
    EXPECT_THAT(ofSample(2), ElementsAre(TooFew));
    EXPECT_THAT(ofSample(3), ElementsAre(Observed, LowConfidence));
    EXPECT_THAT(ofSample(9), ElementsAre(Observed, LowConfidence));
    EXPECT_THAT(ofSample(10), ElementsAre(Observed));
}

TEST(PayRemarks, SayThatASourceWithholdsTheFiguresThatAreNotThere) {
    const auto catalogue = withPay(R"(
  - {role: lead, currency: USD, period: year, measure: total, suppressed: true, p90: 1000}
)");
    const PayView view = viewOf(catalogue);
    EXPECT_EQ(view.rows.at(0).place, PayPlace::Chart);
    EXPECT_EQ(remarkSaid(view.rows[0], PayRemarkKind::Withheld), "other figures withheld");
}

TEST(PayRemarks, SayNothingOfRatesWhereNothingWasConverted) {
    const auto catalogue = withPay(R"(
  - {role: lead, currency: USD, period: year, measure: total, mean: 1000}
  - {role: manager, currency: EUR, period: year, measure: total, suppressed: true}
)");
    const PayView view = viewOf(catalogue);
    EXPECT_EQ(view.rows.at(0).place, PayPlace::Withheld);
    EXPECT_THAT(remarkKinds(view.rows[0]), ElementsAre(PayRemarkKind::Withheld));
    EXPECT_EQ(view.rows[0].line.unit.currency, "EUR");
}

} // namespace
} // namespace rungwise
