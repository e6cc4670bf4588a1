// SPDX-License-Identifier: GPL-3.0-or-later
// Pay and salary guides as JSON: well-formed, exact, complete.
#include "core/report/pay_view_json.h"

#include "core/load/load_catalogue.h"
#include "core/report/markdown.h"
#include "core/report/pay_csv.h"
#include "core/report/pay_report.h"
#include "tests/core/report/json_syntax.h"
#include "tests/core/report/pay_catalogue.h"
#include "tests/core/report/small_catalogue.h"
#include "tests/support/temporary_folder.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <algorithm>

namespace rungwise {
namespace {

using ::testing::HasSubstr;
using ::testing::Not;
using ::testing::StartsWith;

/// Without line breaks and the space behind them, so that nested entries can be looked for.
std::string packed(const std::string& json) {
    std::string text;
    bool isIndent = false;
    for (const char character : json) {
        if (character == '\n') isIndent = true;
        if (character != '\n' && character != ' ') isIndent = false;
        if (!isIndent) text += character;
    }
    return text;
}

class PayViewJson : public ::testing::Test {
protected:
    CatalogueRef catalogue_ = test::payCatalogue();
    std::string json_ = payJson(test::samplePay(*catalogue_), *catalogue_, Wording{});
    std::string packed_ = packed(json_);
};

TEST_F(PayViewJson, SaysWhatItIs) {
    EXPECT_EQ(test::jsonFault(json_), std::nullopt);
    EXPECT_THAT(packed_, StartsWith(R"({"rungwise-result": 1,"kind": "pay",)"
                                    R"("catalogue": {"id": "pay",)"));
    EXPECT_THAT(packed_, HasSubstr(R"("unit": {"currency": "USD","period": "year"})"));
    EXPECT_THAT(packed_, HasSubstr(R"("measures": ["base","total-cash","total"])"));
    EXPECT_THAT(packed_, HasSubstr(R"("baseline": "maker")"));
    EXPECT_THAT(packed_, HasSubstr(R"("silent_roles": ["owner"])"));
    EXPECT_THAT(packed_, HasSubstr(R"("own_pay": {"amount": 100000,"currency": "USD")"));
    EXPECT_EQ(json_, payJson(test::samplePay(*catalogue_), *catalogue_, Wording{}));
}

TEST_F(PayViewJson, KeepsFiguresExactAndTheirPrecision) {
    EXPECT_THAT(packed_, HasSubstr(R"("low": {"amount": 80000,"precision": "exact"},)"
                                   R"("high": {"amount": 180000,"precision": "at-least"},)"
                                   R"("mean": {"amount": 125000,"precision": "exact"}})"));
    EXPECT_THAT(packed_, HasSubstr(R"("sample": 1234,)"));
    EXPECT_THAT(packed_, HasSubstr(R"("note": "=1+1",)"));
}

TEST_F(PayViewJson, GivesTheOriginalAndTheRateOfWhatWasConverted) {
    EXPECT_THAT(packed_, HasSubstr(R"("mean": {"amount": 87500,"precision": "about"})"));
    EXPECT_THAT(packed_,
                HasSubstr(R"("original": {"currency": "EUR","period": "year",)"
                          R"("figures": {"mean": {"amount": 70000,"precision": "exact"}}},)"
                          R"("rate": {"steps": [{"from": "EUR","to": "USD","rate": 1.25,)"
                          R"("date": "2025-03-31","way": "direct","sources": ["bank"]}],)"
                          R"("oldest": "2025-03-31","factor": 1.25})"));
    EXPECT_THAT(packed_, HasSubstr(R"("kind": "converted")"));
}

TEST(PayViewJsonOfObservations, HoldsStatisticsThatReportsShowInWholeUnits) {
    test::TemporaryFolder folder;
    const CatalogueRef catalogue = loadCatalogue(folder.write("pay.yaml", R"(rungwise: 1
catalogue: {id: pay, title: Pay, version: "1", language: en}
roles: [{id: maker, name: Maker}]
observations:
  - {role: maker, amount: 40000, currency: USD, period: year, measure: base}
  - {role: maker, amount: 50000.5, currency: USD, period: year, measure: base}
  - {role: maker, amount: 70000, currency: USD, period: year, measure: base}
exchange_rates: [{from: USD, to: EUR, rate: 0.9, date: 2025-03-31}]
)"))
                                       .catalogue;
    PayRequest request;
    request.roles = {test::roleIn(*catalogue, "maker")};
    for (const char* currency : {"USD", "EUR"}) {
        request.currency = currency;
        const PayView view = payView(*catalogue, request);
        const std::string json = packed(payJson(view, *catalogue, Wording{}));
        EXPECT_THAT(json, HasSubstr(R"("median": {"amount": 50000.5,)")) << currency;
        EXPECT_THAT(payCsv(view, *catalogue, Wording{}), HasSubstr("50000.5")) << currency;
        const std::string report = markdown(payReport(view, Wording{}));
        EXPECT_THAT(report, HasSubstr("$50,001")) << currency;
        EXPECT_THAT(report, Not(HasSubstr("50,000.5"))) << currency;
    }
}

TEST_F(PayViewJson, ListsRowsThatAreNotInTheChartWithTheirReason) {
    for (const char* place : {"other-currency", "withheld", "too-few"}) {
        EXPECT_THAT(packed_, HasSubstr(R"("place": ")" + std::string{place} + '"'));
    }
    EXPECT_THAT(packed_, HasSubstr(R"("as_of": "2025","since": "2024")"));
}

TEST_F(PayViewJson, ComparesAndSaysWhyNot) {
    EXPECT_THAT(packed_, HasSubstr(R"("measure": "total","figure": "mean","percent": 25,)"
                                   R"("precision": "exact")"));
    EXPECT_THAT(packed_, HasSubstr(R"("overlaps": [])"))
        << "a high of at least so much ends no range";
    EXPECT_THAT(packed_, HasSubstr(R"("percent": null,"reason": "not-enough-data")"));
}

TEST_F(PayViewJson, WritesAGuideWhoseGapsAreNoData) {
    const SalaryGuide guide = salaryGuide(*catalogue_, {.roles = {}, .rows = GuideRows::Roles});
    const std::string json = salaryGuideJson(guide, *catalogue_, Wording{});
    EXPECT_EQ(test::jsonFault(json), std::nullopt);
    const std::string text = packed(json);
    EXPECT_THAT(text, HasSubstr(R"("kind": "salary-guide")"));
    EXPECT_THAT(text, HasSubstr(R"("lines_are": "roles","markets": [{"id": "us")"));
    EXPECT_THAT(text, HasSubstr(R"({"id": "owner","name": "Owner","cells": [)"
                                R"({"state": "no-data","rows": [],"sources": 0,)"));
    EXPECT_THAT(text, HasSubstr(R"("state": "value","rows": [)"));
    EXPECT_THAT(text,
                HasSubstr(R"("finding": {"text": "Salary guide: pay is known of 2 of 3 roles")"));
    EXPECT_THAT(text, HasSubstr(R"("without_role": 0)"));
    const std::string bonus = packed(salaryGuideJson(
        salaryGuide(*catalogue_, {.measures = {PayMeasure::Bonus}}), *catalogue_, Wording{}));
    EXPECT_THAT(bonus, HasSubstr(R"("left_out": {"other_measures": 6,)"));
}

TEST(BundledPay, IsAsTheArticlesPrintIt) {
    const CatalogueRef catalogue =
        loadCatalogue(std::filesystem::path{RUNGWISE_SOURCE_DIR} / "resources/catalogue").catalogue;
    PayRequest request;
    request.roles = {test::roleIn(*catalogue, "product-manager"),
                     test::roleIn(*catalogue, "product-lead")};
    request.market = catalogue->markets().find("us");
    const std::string text = packed(payJson(payView(*catalogue, request), *catalogue, Wording{}));
    EXPECT_THAT(text, HasSubstr(R"("mean": {"amount": 113903,)"));
    EXPECT_THAT(text, HasSubstr(R"("mean": {"amount": 133394,)"));
    EXPECT_THAT(text, HasSubstr(R"("measure": "total","figure": "mean","percent": 17.1,)"));
    EXPECT_THAT(text, HasSubstr(R"("percent": 87.4,"lower": "low","upper": "high")"));
    const std::size_t apart = text.find(R"("record": "product-lead-base-mcdonald")");
    ASSERT_NE(apart, std::string::npos);
    EXPECT_THAT(text.substr(apart, text.find(R"("record")", apart + 1) - apart),
                HasSubstr(R"({"kind": "unlike-measure","text": "base, not total"})"));
}

} // namespace
} // namespace rungwise
