// SPDX-License-Identifier: GPL-3.0-or-later
// Pay: rows, words, differences, disagreement; never an average of sources.
#include "tests/core/support/compared.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace rungwise {
namespace {

using test::catalogueOf;
using test::cellsSaid;
using test::changesSaid;
using test::compared;
using test::rowIds;
using test::rowIn;
using test::said;
using test::sectionIn;
using ::testing::ElementsAre;
using ::testing::HasSubstr;
using ::testing::Not;

constexpr const char* paid = R"(
catalogue: {id: test, title: Test}
sources: [{id: hq, title: HQ, publisher: Product HQ}, {id: kjm, title: Path, author: K. J. McDonald}, {id: collato, title: Collato}]
levels: [{id: l1, name: Entry}, {id: l2, name: Middle}, {id: l3, name: Top}]
families: [{id: tech, name: Technology}, {id: product, name: Product, parent: tech}]
markets: [{id: us, name: United States}, {id: de, name: Germany}]
roles:
  - {id: manager, name: Manager, level: l2, family: product}
  - {id: lead, name: Lead, level: {from: l1, to: l3}}
  - {id: planner, name: Planner}
pay:
  - {role: manager, sources: [hq], market: us, currency: USD, period: year, as_of: 2025, measure: total, low: 64000, mean: 113903, high: 257000, note: As printed}
  - {role: lead, sources: [hq], market: us, currency: USD, period: year, as_of: 2025, measure: total, low: 77000, mean: 133394, high: 270000, parts: {base: 116607, additional: 16787}}
  - {role: lead, sources: [kjm], market: us, currency: USD, period: year, as_of: 2025, measure: base, low: 67000, mean: 119803, high: 213000}
  - {role: planner, sources: [collato], market: us, currency: USD, period: year, as_of: 2025, measure: total, mean_is: {about: 91000}}
)";

std::string withPay(const char* records) {
    std::string yaml = paid;
    yaml.resize(yaml.find("pay:"));
    return yaml + "pay:\n" + records;
}

TEST(Pay, HasARowPerMeasureAndMarketInOrder) {
    EXPECT_THAT(rowIds(compared(catalogueOf(paid), {"manager", "lead"}), SectionKind::Pay),
                ElementsAre("pay:base:us", "pay:additional:us", "pay:total:us"));
}

TEST(Pay, SaysOnceWhatAllRecordsShare) {
    const RoleComparison comparison = compared(catalogueOf(paid), {"manager", "lead"});
    EXPECT_EQ(said(sectionIn(comparison, SectionKind::Pay).remark),
              "United States · USD per year · 2025");
    EXPECT_EQ(said(rowIn(comparison, "pay:total:us").label), "Total pay");
}

TEST(Pay, ShowsFiguresAsPublishedWithTheirRecord) {
    const Row row = rowIn(compared(catalogueOf(paid), {"manager", "lead"}), "pay:total:us");
    EXPECT_THAT(cellsSaid(row),
                ElementsAre("$113,903 ($64,000–$257,000) [1]", "$133,394 ($77,000–$270,000) [1]"));
    EXPECT_EQ(std::get<PayMark>(row.cells[1].mark).records, std::vector<std::size_t>{1});
    EXPECT_EQ(row.cells[0].items[0].note, "As printed");
}

TEST(Pay, ComparesRecordsOfTheSameSource) {
    const Row row = rowIn(compared(catalogueOf(paid), {"manager", "lead"}), "pay:total:us");
    ASSERT_TRUE(row.cells[1].change.hasValue());
    EXPECT_NEAR(row.cells[1].change->amount, 17.1119, 0.001);
    EXPECT_THAT(changesSaid(row), ElementsAre("", "+17.1\u00a0%"));
}

TEST(Pay, ComparesTheOnlyRecordsThereAreAndSaysThatFiguresAreRough) {
    const Row row = rowIn(compared(catalogueOf(paid), {"manager", "planner"}), "pay:total:us");
    EXPECT_EQ(said(row.cells[1]), "≈ $91,000 [2]");
    EXPECT_THAT(changesSaid(row), ElementsAre("", "≈ −20.1\u00a0%"));
}

TEST(Pay, ShowsThePartsOfAMeanAsFiguresOfTheirMeasure) {
    const Row row = rowIn(compared(catalogueOf(paid), {"manager", "lead"}), "pay:base:us");
    EXPECT_THAT(cellsSaid(row), ElementsAre("No data", "$116,607, part of $133,394 [1]; "
                                                       "$119,803 ($67,000–$213,000) [2]"));
}

TEST(Pay, DoesNotRepeatAPartThatStandsAsARecordOfItsOwn) {
    const auto catalogue = catalogueOf(withPay(R"(
  - {role: lead, sources: [hq], currency: USD, period: year, measure: total, mean: 100, parts: {base: 80}}
  - {role: lead, sources: [hq], currency: USD, period: year, measure: base, mean: 80}
)"));
    const Row row = rowIn(compared(catalogue, {"manager", "lead"}), "pay:base");
    EXPECT_THAT(cellsSaid(row), ElementsAre("No data", "$80 [1]"));
}

TEST(Pay, NamesSourcesThatDisagreeAndNeverAverages) {
    const Row row = rowIn(compared(catalogueOf(paid), {"manager", "lead"}), "pay:base:us");
    EXPECT_EQ(
        said(row.disagreement),
        "Sources disagree on Lead (B): Product HQ says $116,607, part of $133,394 as of 2025, "
        "K. J. McDonald says $119,803 ($67,000–$213,000) as of 2025");
    EXPECT_EQ(row.cells[1].items.size(), 2U);
}

TEST(Pay, CallsItNoDisagreementWhenMeansAreWithinOnePercent) {
    const auto catalogue = catalogueOf(withPay(R"(
  - {role: lead, sources: [hq], currency: USD, period: year, measure: base, mean: 100000}
  - {role: lead, sources: [kjm], currency: USD, period: year, measure: base, mean: 100900}
)"));
    EXPECT_TRUE(rowIn(compared(catalogue, {"manager", "lead"}), "pay:base").disagreement.isEmpty());
}

TEST(Pay, CallsRangesThatDoNotTouchADisagreement) {
    const auto pair = [](const char* low) {
        return withPay((std::string{R"(
  - {role: lead, sources: [hq], currency: USD, period: year, measure: base, low: 100, high: 200}
  - {role: lead, sources: [kjm], currency: USD, period: year, measure: base, low: )"} +
                        low + ", high: 300}\n")
                           .c_str());
    };
    const auto disagreement = [&](const char* low) {
        const auto catalogue = catalogueOf(pair(low));
        return said(rowIn(compared(catalogue, {"manager", "lead"}), "pay:base").disagreement);
    };
    EXPECT_EQ(disagreement("200"), "");
    EXPECT_EQ(disagreement("201"), "Sources disagree on Lead (B): Product HQ says $100–$200, "
                                   "K. J. McDonald says $201–$300");
}

TEST(Pay, ComparesNothingWhenItIsNotClearWhichRecordsBelongTogether) {
    const auto catalogue = catalogueOf(withPay(R"(
  - {role: manager, sources: [hq], currency: USD, period: year, measure: base, mean: 100}
  - {role: lead, sources: [kjm], currency: USD, period: year, measure: base, mean: 120}
  - {role: lead, sources: [collato], currency: USD, period: year, measure: base, mean: 130}
)"));
    EXPECT_THAT(changesSaid(rowIn(compared(catalogue, {"manager", "lead"}), "pay:base")),
                ElementsAre("", ""));
}

TEST(Pay, DoesNotCompareOtherCurrenciesPeriodsOrBounds) {
    const auto catalogue = catalogueOf(withPay(R"(
  - {role: manager, sources: [hq], currency: USD, period: year, measure: base, mean: 100}
  - {role: lead, sources: [hq], currency: EUR, period: year, measure: base, mean: 120}
  - {role: planner, sources: [hq], currency: USD, period: month, measure: base, mean: 10}
  - {role: manager, sources: [hq], currency: USD, period: year, measure: bonus, mean: 100}
  - {role: lead, sources: [hq], currency: USD, period: year, measure: bonus, mean_is: {at_least: 120}}
)"));
    const RoleComparison comparison = compared(catalogue, {"manager", "lead", "planner"});
    EXPECT_THAT(changesSaid(rowIn(comparison, "pay:base")), ElementsAre("", "", ""));
    EXPECT_THAT(cellsSaid(rowIn(comparison, "pay:base")),
                ElementsAre("$100, per year [1]", "€120, per year [1]", "$10, per month [1]"));
    EXPECT_EQ(said(rowIn(comparison, "pay:base").remark),
              "stated in unlike currencies or periods, which are not compared");
    EXPECT_TRUE(rowIn(comparison, "pay:bonus").remark.isEmpty());
    EXPECT_THAT(changesSaid(rowIn(comparison, "pay:bonus")), ElementsAre("", "", ""));
    EXPECT_EQ(said(rowIn(comparison, "pay:bonus").cells[1]), "≥ $120, per year [1]");
}

TEST(Pay, WordsPercentilesMediansBoundsAndWithheldValues) {
    const auto catalogue = catalogueOf(withPay(R"(
  - {role: manager, currency: CLP, period: year, measure: base, p10: 10, p25: 20, median: 30, p75: 40, p90: 50, sample: 1200}
  - {role: lead, currency: CLP, period: year, measure: base, suppressed: true}
  - {role: planner, currency: CLP, period: year, measure: base, low: 5, high_is: {at_least: 208000}}
)"));
    const Row row = rowIn(compared(catalogue, {"manager", "lead", "planner"}), "pay:base");
    EXPECT_THAT(
        cellsSaid(row),
        ElementsAre("median CLP\u00a030 (25th to 75th percentile CLP\u00a020–CLP\u00a040, 10th "
                    "to 90th percentile CLP\u00a010–CLP\u00a050), n = 1,200",
                    "withheld", "CLP\u00a05–≥ CLP\u00a0208,000"));
}

TEST(Pay, NamesMarketsAndDatesWhereTheyAreNotShared) {
    const auto catalogue = catalogueOf(withPay(R"(
  - {role: manager, sources: [hq], market: de, currency: EUR, period: year, as_of: 2024-05, measure: base, mean: 1}
  - {role: lead, sources: [hq], market: us, currency: USD, period: year, as_of: 2025, measure: base, mean: 2}
  - {role: lead, sources: [hq], currency: USD, period: year, measure: base, mean: 3}
)"));
    const RoleComparison comparison = compared(catalogue, {"manager", "lead"});
    EXPECT_EQ(said(sectionIn(comparison, SectionKind::Pay).remark), "per year");
    EXPECT_THAT(rowIds(comparison, SectionKind::Pay),
                ElementsAre("pay:base:us", "pay:base:de", "pay:base"));
    EXPECT_EQ(said(rowIn(comparison, "pay:base:de").label), "Base pay, Germany");
    EXPECT_EQ(said(rowIn(comparison, "pay:base:de").cells[0]), "€1, May 2024 [1]");
}

TEST(Pay, TakesInRecordsAboutTheRolesLevelOrFamilyAndSaysSo) {
    const auto catalogue = catalogueOf(withPay(R"(
  - {level: l2, sources: [hq], currency: USD, period: year, measure: base, mean: 100}
  - {family: tech, level: l2, sources: [kjm], currency: USD, period: year, measure: base, mean: 200}
  - {level: l1, sources: [hq], currency: USD, period: year, measure: bonus, mean: 1}
)"));
    const RoleComparison comparison = compared(catalogue, {"manager", "lead", "planner"});
    EXPECT_THAT(cellsSaid(rowIn(comparison, "pay:base")),
                ElementsAre("$100, stated for all of Middle [1]; "
                            "$200, stated for all of Middle, Technology [2]",
                            "$100, stated for all of Middle [1]", "No data"));
    EXPECT_THAT(cellsSaid(rowIn(comparison, "pay:bonus")),
                ElementsAre("No data", "$1, stated for all of Entry [1]", "No data"));
}
TEST(Pay, FindsTheOneRecordOfTheSameSourcesAmongMany) {
    const auto catalogue = catalogueOf(withPay(
        "  - {role: manager, sources: [hq], currency: USD, period: year, measure: base, mean: "
        "100}\n"
        "  - {role: manager, sources: [kjm], currency: USD, period: year, measure: base, mean: "
        "300}\n"
        "  - {role: lead, sources: [hq], currency: USD, period: year, measure: base, mean: 110}\n"
        "  - {role: lead, sources: [collato], currency: USD, period: year, measure: base, mean: "
        "1}\n"));
    EXPECT_THAT(changesSaid(rowIn(compared(catalogue, {"manager", "lead"}), "pay:base")),
                ElementsAre("", "+10.0\u00A0%"));
}

RowState stateOf(const char* records) {
    const auto catalogue = catalogueOf(withPay(records));
    return rowIn(compared(catalogue, {"manager", "lead"}), "pay:base").state;
}

TEST(Pay, CallsEqualFiguresTheSameWhateverTheyRestOn) {
    EXPECT_EQ(stateOf(R"(
  - {role: manager, sources: [hq], currency: USD, period: year, as_of: 2024, measure: base, low: 1, mean: 5, sample: 7}
  - {role: lead, sources: [kjm], currency: USD, period: year, as_of: 2025, measure: base, low: 1, mean: 5, note: New}
)"),
              RowState::Same);
    // As a part of a total, and as one of two records.
    EXPECT_EQ(stateOf(R"(
  - {role: manager, sources: [hq], currency: USD, period: year, measure: total, mean: 8, parts: {base: 5}}
  - {role: lead, sources: [kjm], currency: USD, period: year, as_of: 2024, measure: base, mean: 5}
  - {role: lead, sources: [collato], currency: USD, period: year, as_of: 2025, measure: base, mean: 5}
  - {role: lead, currency: USD, period: year, measure: base, suppressed: true}
)"),
              RowState::Same);
    EXPECT_EQ(stateOf(R"(
  - {level: l2, currency: USD, period: year, measure: base, mean: 5}
)"),
              RowState::Same);
}

struct UnlikePay {
    const char* difference;
    const char* records; ///< of the lead; the manager has a mean of 5 dollars per year
};

void PrintTo(const UnlikePay& one, std::ostream* out) {
    *out << one.difference;
}

class PayThatDiffers : public ::testing::TestWithParam<UnlikePay> {};

TEST_P(PayThatDiffers, MakesTheRowDifferent) {
    const std::string manager =
        "  - {role: manager, currency: USD, period: year, measure: base, mean: 5}\n  - ";
    EXPECT_EQ(stateOf((manager + GetParam().records + "\n").c_str()), RowState::Different);
}

INSTANTIATE_TEST_SUITE_P(
    Kinds, PayThatDiffers,
    ::testing::Values(
        UnlikePay{"amount", "{role: lead, currency: USD, period: year, measure: base, mean: 6}"},
        UnlikePay{"precision",
                  "{role: lead, currency: USD, period: year, measure: base, mean_is: {about: 5}}"},
        UnlikePay{"figure", "{role: lead, currency: USD, period: year, measure: base, median: 5}"},
        UnlikePay{"range",
                  "{role: lead, currency: USD, period: year, measure: base, mean: 5, low: 1}"},
        UnlikePay{"currency", "{role: lead, currency: EUR, period: year, measure: base, mean: 5}"},
        UnlikePay{"period", "{role: lead, currency: USD, period: month, measure: base, mean: 5}"},
        UnlikePay{"group", "{level: l3, currency: USD, period: year, measure: base, mean: 5}"},
        UnlikePay{"one more record",
                  "{role: lead, currency: USD, period: year, measure: base, mean: 5}\n  - {role: "
                  "lead, currency: USD, period: year, measure: base, mean: 6}"}));

constexpr const char* observed = R"(
observations:
  - {role: lead, market: us, currency: USD, period: year, as_of: 2025, amount: 100, sources: [hq]}
  - {role: lead, market: us, currency: USD, period: year, as_of: 2025, amount: 200, sources: [hq]}
  - {role: lead, market: us, currency: USD, period: year, as_of: 2025, amount: 600, sources: [hq]}
)";

std::string withoutPay() {
    std::string yaml = paid;
    yaml.resize(yaml.find("pay:"));
    return yaml;
}

TEST(Pay, HasARowForObservationsAlone) {
    const auto catalogue = catalogueOf(withoutPay() + observed);
    const RoleComparison comparison = compared(catalogue, {"manager", "lead"});
    EXPECT_THAT(rowIds(comparison, SectionKind::Pay), ElementsAre("pay:base:us"));
    EXPECT_EQ(said(sectionIn(comparison, SectionKind::Pay).remark),
              "United States · USD per year · 2025");
    const Row row = rowIn(comparison, "pay:base:us");
    EXPECT_THAT(cellsSaid(row),
                ElementsAre("No data",
                            "$300 (median $200, $100–$600, 25th to 75th percentile $150–$400, "
                            "10th to 90th percentile $120–$520), n = 3, computed from "
                            "observations, low confidence [1]"));
    EXPECT_EQ(row.state, RowState::OnlyInSome);
    const auto& mark = std::get<PayMark>(row.cells[1].mark);
    EXPECT_TRUE(mark.records.empty());
    ASSERT_EQ(mark.observed.size(), 1U);
    EXPECT_EQ(mark.observed[0]->figures[PayFigure::Mean]->amount, Decimal{300});
}

TEST(Pay, PutsObservationsBehindWhatWasPublishedAndHoldsThemAgainstIt) {
    const auto catalogue = catalogueOf(paid + std::string{observed});
    const Row row = rowIn(compared(catalogue, {"manager", "lead"}), "pay:base:us");
    ASSERT_EQ(row.cells[1].items.size(), 3U);
    EXPECT_THAT(said(row.cells[1].items[2].words), HasSubstr("computed from observations"));
    const auto& mark = std::get<PayMark>(row.cells[1].mark);
    EXPECT_EQ(mark.records.size(), 2U);
    EXPECT_EQ(mark.observed.size(), 1U);
    EXPECT_THAT(said(row.disagreement), HasSubstr("Product HQ says $300"));
}

TEST(Pay, SaysThatThereAreTooFewObservationsForFigures) {
    const auto catalogue = catalogueOf(withoutPay() + R"(
observations: [{role: lead, currency: USD, period: year, amount: 100}]
)");
    const Row row = rowIn(compared(catalogue, {"manager", "lead"}), "pay:base");
    EXPECT_EQ(said(row.cells[1]), "fewer than 3 observations, n = 1");
    EXPECT_EQ(row.state, RowState::NoData);
}

TEST(Pay, HasNoLowConfidenceInTenObservations) {
    std::string yaml = withoutPay() + "observations:\n";
    for (int i = 0; i < 10; ++i) {
        yaml += "  - {role: lead, currency: USD, period: year, amount: 100}\n";
    }
    const Row row = rowIn(compared(catalogueOf(yaml), {"manager", "lead"}), "pay:base");
    EXPECT_THAT(said(row.cells[1]), HasSubstr("n = 10, computed from observations"));
    EXPECT_THAT(said(row.cells[1]), Not(HasSubstr("low confidence")));
}

TEST(Pay, CallsWithheldFiguresNeitherEqualNorDifferent) {
    EXPECT_EQ(stateOf("  - {roles: [manager, lead], currency: USD, period: year, measure: base, "
                      "suppressed: true}\n"),
              RowState::NoData);
    EXPECT_EQ(stateOf("  - {role: manager, currency: USD, period: year, measure: base, suppressed: "
                      "true}\n  - {role: lead, currency: USD, period: year, measure: base, mean: "
                      "5}\n"),
              RowState::OnlyInSome);
}

} // namespace
} // namespace rungwise
