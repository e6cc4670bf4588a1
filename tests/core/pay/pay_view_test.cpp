// SPDX-License-Identifier: GPL-3.0-or-later
// Pay views: which rows there are, in which unit, and what is left out; never a blend.
#include "core/pay/pay_sentences.h"
#include "tests/core/pay/viewed.h"
#include "tests/core/support/compared.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace rungwise {
namespace {

using test::bundledCatalogue;
using test::catalogueOf;
using test::groupsSaid;
using test::payRequestFor;
using test::remarkKinds;
using test::remarkSaid;
using test::rowsSaid;
using test::said;
using ::testing::Contains;
using ::testing::ElementsAre;
using ::testing::IsEmpty;
using ::testing::Not;

PayRequest managerAndLead() {
    PayRequest request = payRequestFor(bundledCatalogue(), {"product-manager", "product-lead"});
    request.market = bundledCatalogue()->markets().find("us");
    return request;
}

TEST(PayView, ShowsWhatTheArticlesSayOfManagerAndLead) {
    const PayView view = payView(*bundledCatalogue(), managerAndLead());
    EXPECT_THAT(
        rowsSaid(view, *bundledCatalogue()),
        ElementsAre(
            "product-manager total us | $64,000 to $257,000, $113,903 on average | Glassdoor in "
            "Product HQ",
            "product-manager base us | $96,479 on average | Glassdoor in Product HQ | base, not "
            "total; average only",
            "product-manager total us | ≈ $110,000 on average | Glassdoor in Collato | average "
            "only; approximate",
            "product-lead total us | $77,000 to $270,000, $133,394 on average | Glassdoor in "
            "Product HQ",
            "product-lead base us | $116,607 on average | Glassdoor in Product HQ | base, not "
            "total; average only",
            "product-lead base us | $67,000 to $213,000, $119,803 on average | Glassdoor in Kent "
            "J McDonald | base, not total"));
    EXPECT_THAT(groupsSaid(view), ElementsAre("Product Manager: 3", "Product Lead: 3"));
    EXPECT_EQ(view.unit, (PayUnit{.currency = "USD", .period = PayPeriod::Year}));
    EXPECT_EQ(view.leading, PayMeasure::Total);
    EXPECT_EQ(view.leftOut, (PayLeftOut{.otherMeasures = 2}));
    EXPECT_EQ(said(view.marketName), "United States");
}

TEST(PayView, ComparesTheTwoTotals) {
    const PayView view = payView(*bundledCatalogue(), managerAndLead());
    ASSERT_EQ(view.comparisons.size(), 2U);
    const PayComparison& total = view.comparisons[0];
    EXPECT_EQ(total.baselineRow, 0U);
    EXPECT_EQ(total.row, 3U);
    EXPECT_EQ(total.figure, PayFigure::Mean);
    EXPECT_EQ(total.precision, Precision::Exact);
    EXPECT_NEAR(total.percent, (133394.0 - 113903.0) / 113903.0 * 100, 1e-9);
    ASSERT_TRUE(total.overlap);
    EXPECT_NEAR(total.overlap->percent, (257000.0 - 77000.0) / (270000.0 - 64000.0) * 100, 1e-9);
    ASSERT_TRUE(total.chance);
    EXPECT_GT(*total.chance, 50);
    EXPECT_EQ(view.comparisonOf(3), &view.comparisons[0]);
    EXPECT_EQ(view.comparisonOf(5), nullptr);
    EXPECT_EQ(said(changeWords(total)), "+17.1\u00a0%");
}

TEST(PayView, SaysTheDifferenceInAHeadline) {
    const PayView view = payView(*bundledCatalogue(), managerAndLead());
    EXPECT_EQ(said(view.finding.words),
              "Product Lead earns 17.1\u00a0% more than Product Manager on average, and their "
              "ranges overlap by 87.4\u00a0%");
    EXPECT_EQ(said(view.finding.context),
              "Total pay, United States, 2025, Glassdoor in Product HQ, 1 more comparison");
    EXPECT_THAT(view.finding.rows, ElementsAre(0U, 3U));
}

TEST(PayView, NumbersSourcesInTheOrderOfTheRows) {
    const PayView view = payView(*bundledCatalogue(), managerAndLead());
    std::vector<std::string> ids;
    for (const NumberedSource& source : view.sources) ids.push_back(source.id);
    EXPECT_THAT(ids, ElementsAre("glassdoor-via-product-hq", "product-hq", "glassdoor-via-collato",
                                 "collato", "glassdoor-via-mcdonald", "mcdonald"));
    EXPECT_EQ(view.rows[2].sources, (SourceNumbers{3, 4}));
}

/// Each line of the roles is a row or counted.
TEST(PayView, DropsNothingOfTheBundledCatalogue) {
    const Catalogue& catalogue = *bundledCatalogue();
    for (const RoleIndex role : catalogue.roles().inOrder()) {
        PayRequest request;
        request.roles = {role};
        const PayView view = payView(catalogue, request);
        EXPECT_EQ(view.rows.size() + view.leftOut.otherMeasures, payLinesOf(catalogue, role).size())
            << catalogue.roles()[role].id.text();
        EXPECT_EQ(view.silentRoles().size(), view.rows.empty() ? 1U : 0U);
    }
}

constexpr const char* paid = R"(
sources: [{id: a, title: A}, {id: b, title: B}]
markets: [{id: world, name: World}, {id: us, name: United States, parent: world}, {id: ny, name: New York, parent: us}, {id: de, name: Germany}]
roles: [{id: manager, name: Manager}, {id: lead, name: Lead}]
exchange_rates: [{from: EUR, to: USD, rate: 1.25, date: 2025-03-31, sources: [b]}]
pay:
)";

CatalogueRef withPay(std::string_view records) {
    return catalogueOf(std::string{paid} + std::string{records});
}

TEST(PayView, TakesAMarketAndThoseItLiesIn) {
    const auto catalogue = withPay(R"(
  - {role: manager, sources: [a], market: ny, currency: USD, period: year, measure: base, mean: 1}
  - {role: manager, sources: [a], market: us, currency: USD, period: year, measure: base, mean: 2}
  - {role: manager, sources: [a], market: world, currency: USD, period: year, measure: base, mean: 3}
  - {role: manager, sources: [a], market: de, currency: USD, period: year, measure: base, mean: 4}
  - {role: manager, sources: [a], currency: USD, period: year, measure: base, mean: 5}
)");
    PayRequest request = payRequestFor(catalogue, {"manager"});
    request.market = catalogue->markets().find("us");
    const PayView view = payView(*catalogue, request);
    EXPECT_THAT(rowsSaid(view, *catalogue),
                ElementsAre("manager base us | $2 on average | “A” | average only",
                            "manager base world | $3 on average | “A” | average only; stated for "
                            "World",
                            "manager base | $5 on average | “A” | average only; no market stated"));
    EXPECT_EQ(view.leftOut.otherMarkets, 2U);
    EXPECT_EQ(said(leftOutWords(view.leftOut)), "Not shown: 2 rows of other markets.");
    request.market = std::nullopt;
    EXPECT_EQ(payView(*catalogue, request).rows.size(), 5U);
}

TEST(PayView, ConvertsToTheUnitOfMostRowsAndSaysHow) {
    const auto catalogue = withPay(R"(
  - {role: manager, sources: [a], currency: USD, period: year, measure: base, mean: 100000}
  - {role: manager, sources: [b], currency: EUR, period: month, measure: base, low: 4000, high: 8000}
  - {role: manager, sources: [b], currency: USD, period: year, measure: base, mean: 90000}
)");
    PayRequest request = payRequestFor(catalogue, {"manager"});
    request.today = PartialDate::parse("2026-05-01");
    const PayView view = payView(*catalogue, request);
    ASSERT_EQ(view.rows.size(), 3U);
    const PayRow& row = view.rows[1];
    EXPECT_EQ(row.place, PayPlace::Chart);
    EXPECT_EQ(said(rangeWords(row)), "≈ $60,000 to ≈ $120,000");
    ASSERT_TRUE(row.conversion);
    EXPECT_EQ(row.conversion->original, (PayUnit{.currency = "EUR", .period = PayPeriod::Month}));
    EXPECT_EQ(row.original[PayFigure::Low]->amount, Decimal{4000});
    EXPECT_EQ(remarkSaid(row, PayRemarkKind::Converted),
              "originally €4,000 to €8,000, in EUR per month");
    EXPECT_EQ(said(view.rate), "Converted at 1 EUR = 1.25 USD (31 March 2025, “B”).");
    EXPECT_EQ(remarkSaid(row, PayRemarkKind::PeriodTaken), "converted by 12 months a year");
    EXPECT_THAT(remarkKinds(row), Contains(PayRemarkKind::OldRate));
    EXPECT_THAT(remarkKinds(row), Not(Contains(PayRemarkKind::Approximate)));
    request.today = PartialDate::parse("2025-05-01");
    EXPECT_THAT(remarkKinds(payView(*catalogue, request).rows[1]),
                Not(Contains(PayRemarkKind::OldRate)));
}

TEST(PayView, KeepsARowWithoutARateApartInItsOwnCurrency) {
    const auto catalogue = withPay(R"(
  - {role: manager, sources: [a], currency: USD, period: year, measure: base, mean: 100000}
  - {role: lead, sources: [a], currency: CHF, period: month, measure: base, mean: 9000}
)");
    const PayView view = payView(*catalogue, payRequestFor(catalogue, {"manager", "lead"}));
    ASSERT_EQ(view.rows.size(), 2U);
    const PayRow& row = view.rows[1];
    EXPECT_EQ(row.place, PayPlace::OtherCurrency);
    EXPECT_EQ(row.line.unit, (PayUnit{.currency = "CHF", .period = PayPeriod::Year}));
    EXPECT_EQ(remarkSaid(row, PayRemarkKind::NoRate), "no exchange rate from CHF to USD");
    EXPECT_THAT(view.comparisons, IsEmpty());
    EXPECT_EQ(said(view.finding.words),
              "No comparison: no exchange rate leads to a common currency");
}

TEST(PayView, SaysWhichHoursAYearItTookForAnHourlyWage) {
    const auto catalogue = withPay(R"(
  - {role: manager, sources: [a], currency: USD, period: hour, measure: base, mean: 50}
  - {role: lead, sources: [a], currency: USD, period: hour, hours_per_year: 1800, measure: base, mean: 50}
)");
    PayRequest request = payRequestFor(catalogue, {"manager", "lead"});
    request.period = PayPeriod::Year;
    const PayView view = payView(*catalogue, request);
    ASSERT_EQ(view.rows.size(), 2U);
    EXPECT_EQ(said(rangeWords(view.rows[0])), "≈ $104,000 on average");
    EXPECT_EQ(remarkSaid(view.rows[0], PayRemarkKind::PeriodTaken),
              "converted by 2,080 hours a year as is usual");
    EXPECT_EQ(said(rangeWords(view.rows[1])), "≈ $90,000 on average");
    EXPECT_EQ(remarkSaid(view.rows[1], PayRemarkKind::PeriodTaken),
              "converted by 1,800 hours a year as stated");
}

TEST(PayView, DrawsBoundsWithTheirSignAndListsWhatIsWithheld) {
    const auto catalogue = withPay(R"(
  - {role: manager, sources: [a], currency: USD, period: year, measure: base, mean_is: {at_least: 208000}}
  - {role: manager, sources: [b], currency: USD, period: year, measure: base, suppressed: true}
  - {role: lead, sources: [a], currency: USD, period: year, measure: base, low: 0, high: 0}
)");
    const PayView view = payView(*catalogue, payRequestFor(catalogue, {"manager", "lead"}));
    EXPECT_THAT(rowsSaid(view, *catalogue),
                ElementsAre("manager base | ≥ $208,000 on average | “A” | average only; ≥ at least",
                            "manager base | withheld | “B” | withheld",
                            "lead base | $0 to $0 | “A” | typical range"));
    EXPECT_EQ(view.rows[0].shape, RangeShape::Middle);
    EXPECT_EQ(view.rows[1].place, PayPlace::Withheld);
    EXPECT_EQ(view.rows[1].shape, RangeShape::None);
    EXPECT_EQ(view.rows[2].shape, RangeShape::Band);
    EXPECT_THAT(view.comparisons, IsEmpty());
}

TEST(PayView, NamesTheMarketThatAllRowsShare) {
    const auto catalogue = catalogueOf(R"(
markets: [{id: us, name: United States}, {id: de, name: Germany}]
roles: [{id: here, name: Here}, {id: there, name: There}, {id: nowhere, name: Nowhere}]
pay:
  - {role: here, market: us, currency: USD, period: year, measure: base, mean: 1}
  - {role: there, market: de, currency: USD, period: year, measure: base, mean: 2}
  - {role: nowhere, currency: USD, period: year, measure: base, mean: 3}
)");
    const auto viewOf = [&catalogue](std::initializer_list<std::string_view> roles) {
        return payView(*catalogue, payRequestFor(catalogue, roles));
    };
    EXPECT_TRUE(viewOf({"here"}).isOneMarket);
    EXPECT_EQ(said(viewOf({"here"}).marketName), "United States");
    EXPECT_FALSE(viewOf({"here", "there"}).isOneMarket);
    EXPECT_EQ(said(viewOf({"here", "there"}).marketName), "all markets");
    EXPECT_FALSE(viewOf({"here", "nowhere"}).isOneMarket);
    EXPECT_FALSE(viewOf({"nowhere"}).isOneMarket);
}

TEST(PayView, ShowsSamplesOfObservationsByTheirSize) {
    std::string yaml = std::string{paid} + "  []\nobservations:\n";
    const auto append = [&yaml](const char* role, int count) {
        for (int i = 1; i <= count; ++i) {
            yaml += std::string{"  - {role: "} + role + ", amount: " + std::to_string(i * 1000) +
                    ", currency: USD, period: year, measure: base, as_of: " +
                    std::to_string(2019 + i % 3) + ", sources: [a]}\n";
        }
    };
    append("manager", 2);
    append("lead", 5);
    const auto catalogue = catalogueOf(yaml);
    const PayView view = payView(*catalogue, payRequestFor(catalogue, {"manager", "lead"}));
    ASSERT_EQ(view.rows.size(), 2U);
    EXPECT_EQ(view.rows[0].place, PayPlace::TooFew);
    EXPECT_EQ(view.rows[0].shape, RangeShape::None);
    EXPECT_THAT(remarkKinds(view.rows[0]), ElementsAre(PayRemarkKind::TooFew));
    EXPECT_EQ(remarkSaid(view.rows[0], PayRemarkKind::TooFew), "2 observations, too few to draw");
    EXPECT_EQ(view.rows[1].place, PayPlace::Chart);
    EXPECT_EQ(view.rows[1].shape, RangeShape::Percentiles);
    EXPECT_THAT(view.rows[1].amounts, ElementsAre(1000, 2000, 3000, 4000, 5000));
    EXPECT_EQ(remarkSaid(view.rows[1], PayRemarkKind::Observed), "from 5 observations, method R-7");
    EXPECT_THAT(remarkKinds(view.rows[1]), Contains(PayRemarkKind::LowConfidence));
    EXPECT_EQ(said(dateWords(view.rows[1])), "2019 to 2021");
    EXPECT_EQ(said(view.finding.words),
              "No comparison: figures are withheld, too few or contradict each other");
}

TEST(PayView, ConvertsTheObservationsThemselves) {
    std::string yaml = "roles: [{id: lead, name: Lead}]\nexchange_rates:\n"
                       "  - {from: EUR, to: USD, rate: 2, date: 2025}\nobservations:\n";
    for (const char* amount : {"1000", "2000", "1000000000000000"}) {
        yaml +=
            std::string{"  - {role: lead, currency: EUR, period: year, measure: base, amount: "} +
            amount + "}\n";
    }
    const auto catalogue = catalogueOf(yaml);
    PayRequest request = payRequestFor(catalogue, {"lead"});
    request.currency = "USD";
    EXPECT_THAT(payView(*catalogue, request).rows.at(0).amounts, ElementsAre(2000, 4000, 1e15));
}

TEST(PayView, SaysWhereRoughFiguresContradictEachOther) {
    const auto catalogue = withPay(R"(
  - {role: manager, sources: [a], currency: USD, period: year, measure: base, low: 300, mean: 400, high_is: {about: 100}}
  - {role: lead, sources: [a], currency: CLP, period: year, measure: base, low: 300, high_is: {about: 100}}
  - {role: lead, sources: [a], currency: USD, period: year, measure: base, mean: 200}
)");
    const PayView view = payView(*catalogue, payRequestFor(catalogue, {"manager", "lead"}));
    EXPECT_EQ(view.rows[0].place, PayPlace::Contradictory);
    EXPECT_EQ(view.rows[0].shape, RangeShape::None);
    EXPECT_EQ(said(rangeWords(view.rows[0])), "figures that contradict each other");
    EXPECT_THAT(remarkKinds(view.rows[0]),
                ElementsAre(PayRemarkKind::Approximate, PayRemarkKind::Contradictory));
    EXPECT_EQ(view.rows[1].place, PayPlace::Contradictory);
    EXPECT_THAT(remarkKinds(view.rows[1]), Contains(PayRemarkKind::NoRate));
    EXPECT_TRUE(view.comparisons.empty());
    EXPECT_EQ(said(view.finding.words),
              "No comparison: figures are withheld, too few or contradict each other");
}

TEST(PayView, KeepsOnlyRowsThatDisagreeWhenAsked) {
    const auto catalogue = withPay(R"(
  - {role: manager, sources: [a], currency: USD, period: year, measure: base, mean: 100000}
  - {role: manager, sources: [b], currency: USD, period: year, measure: base, mean: 112000}
  - {role: lead, sources: [a], currency: USD, period: year, measure: base, mean: 100000}
  - {role: lead, sources: [b], currency: USD, period: year, measure: base, mean: 109000}
)");
    PayRequest request = payRequestFor(catalogue, {"manager", "lead"});
    EXPECT_TRUE(payView(*catalogue, request).rows[1].disagrees);
    EXPECT_FALSE(payView(*catalogue, request).rows[2].disagrees);
    request.filter = PayFilter::Disagreeing;
    const PayView view = payView(*catalogue, request);
    EXPECT_EQ(view.rows.size(), 2U);
    EXPECT_EQ(view.leftOut.agreeing, 2U);
    EXPECT_THAT(view.silentRoles(), ElementsAre(1U));
    EXPECT_EQ(view.roles[0].leftOut, 0U);
    EXPECT_EQ(view.roles[1].leftOut, 2U);
    EXPECT_EQ(said(view.finding.words), "Sources disagree on the pay of Manager");
    request.roles.erase(request.roles.begin());
    EXPECT_EQ(said(payView(*catalogue, request).finding.words),
              "Sources do not disagree on the pay of Lead");
}

TEST(PayView, HoldsSomebodysOwnPayAgainstEachRange) {
    PayRequest request = managerAndLead();
    request.ownPay = OwnPay{.amount = Decimal{118000}, .unit = {.currency = "USD"}};
    const PayView view = payView(*bundledCatalogue(), request);
    EXPECT_EQ(view.ownPay, request.ownPay);
    ASSERT_TRUE(view.rows[0].standing);
    EXPECT_NEAR(*view.rows[0].standing->penetration, 54.0 / 193.0 * 100, 1e-9);
    EXPECT_FALSE(view.rows[1].standing);
    request.ownPay->unit.currency = "EUR";
    EXPECT_FALSE(payView(*bundledCatalogue(), request).ownPay);
}

TEST(PayView, IsEmptyWithoutRolesAndSaysSo) {
    const PayView view = payView(*bundledCatalogue(), PayRequest{});
    EXPECT_THAT(view.rows, IsEmpty());
    EXPECT_EQ(view.leading, std::nullopt);
    EXPECT_EQ(said(view.finding.words), "No role was chosen");
}

TEST(PayView, TakesRolesThatAreOnlyMentioned) {
    const auto catalogue = withPay(R"(
  - {role: ghost, sources: [a], currency: USD, period: year, measure: total, mean: 100000}
)");
    const PayView view = payView(*catalogue, payRequestFor(catalogue, {"ghost", "lead"}));
    ASSERT_EQ(view.roles.size(), 2U);
    EXPECT_FALSE(view.roles[0].isKnown);
    EXPECT_EQ(view.roles[0].name, "ghost");
    EXPECT_EQ(view.roles[1].letter, 'B');
    EXPECT_EQ(said(view.finding.words), "Only ghost has figures: $100,000 on average");
}

TEST(PayRequestOfAChoice, KnowsNoMarketThatTheCatalogueDoesNot) {
    PayChoice choice;
    choice.market = MarketId::parse("us");
    choice.grouping = PayGrouping::Level;
    choice.period = PayPeriod::Month;
    const PayRequest request = payRequest(*bundledCatalogue(), choice, {}, 0, "de");
    EXPECT_EQ(request.market, bundledCatalogue()->markets().find("us"));
    EXPECT_EQ(request.grouping, PayGrouping::Level);
    EXPECT_EQ(request.period, PayPeriod::Month);
    EXPECT_EQ(request.language, "de");
    choice.market = MarketId::parse("atlantis");
    EXPECT_EQ(payRequest(*bundledCatalogue(), choice, {}, 0, "").market, std::nullopt);
}

} // namespace
} // namespace rungwise
