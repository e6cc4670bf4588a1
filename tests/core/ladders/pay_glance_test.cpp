// SPDX-License-Identifier: GPL-3.0-or-later
// The pay record in a role's box: which one, and in what words.
#include "tests/core/ladders/seen_ladders.h"
#include "tests/core/support/compared.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <ostream>

namespace rungwise {
namespace {

using test::catalogueOf;
using test::inEnglish;
using test::seen;

CatalogueRef paid(const std::string& pay) {
    return catalogueOf(R"(
sources: [{id: hq, title: Guide, publisher: HQ guide, kind: article}, {id: gd, title: Pay, publisher: Glassdoor}]
levels: [{id: l1, name: Entry}]
families: [{id: all, name: Everybody}]
markets: [{id: us, name: United States}]
roles: [{id: a, name: A, level: l1, family: all}, {id: b, name: B, level: l1}]
ladders: [{id: p, name: P, steps: [a]}]
)" + pay);
}

LadderNode nodeFor(const std::string& pay) {
    return test::nodeIn(seen(paid(pay)), "a");
}

std::string wordsFor(const std::string& record) {
    const LadderNode node = nodeFor("pay: [{role: a, " + record + "}]\n");
    return node.pay ? inEnglish(node.pay->words) : "none: " + inEnglish(node.noPay);
}

struct Worded {
    const char* record;
    const char* words;
};

void PrintTo(const Worded& one, std::ostream* out) {
    *out << one.words;
}

class PayGlanceWords : public ::testing::TestWithParam<Worded> {};

TEST_P(PayGlanceWords, AreShort) {
    EXPECT_EQ(wordsFor(GetParam().record), GetParam().words);
}

INSTANTIATE_TEST_SUITE_P(
    Records, PayGlanceWords,
    ::testing::Values(
        Worded{
            "measure: total, currency: USD, period: year, low: 64000, mean: 113903, high: 257000",
            "$64k to $257k total, $114k on average"},
        Worded{"measure: total, currency: USD, period: year, low: 64000, high: 257000",
               "$64k to $257k total"},
        Worded{"measure: base, currency: EUR, period: year, p10: 40000, median: 55500, p90: 90000",
               "€40k to €90k base (p10 to p90), €55.5k at the median"},
        Worded{"measure: base, currency: EUR, period: year, p25: 40000, mean: 55500, p75: 90000",
               "€40k to €90k base (p25 to p75), €55.5k on average"},
        Worded{"measure: total-cash, currency: CLP, period: year, mean: 30449000",
               "30.4M CLP total cash on average"},
        Worded{"measure: total-cash, currency: USD, period: year, median: 950",
               "$950 total cash at the median"},
        Worded{"measure: base, currency: USD, period: hour, low: 30.25, high: 60",
               "$30.25 to $60 base, per hour"},
        Worded{"measure: base, currency: USD, period: year, high_is: {at_least: 208000}",
               "≥ $208k base"},
        Worded{"measure: base, currency: USD, period: year, p90: 208000",
               "$208k base at the 90th percentile"},
        Worded{"measure: bonus, currency: USD, period: year, mean: 9000",
               "none: other pay data only"},
        Worded{"measure: base, currency: USD, period: year, suppressed: true",
               "none: pay withheld"}));

TEST(PayGlance, IsTheWeightiestMeasureAsPublishedAndNeverBlended) {
    const LadderNode node = nodeFor(R"(
pay:
  - {role: a, sources: [gd], measure: base, currency: USD, period: year, low: 60000, mean: 70000, high: 80000}
  - {role: a, sources: [gd], measure: total, currency: USD, period: year, mean: 100000}
  - {role: a, sources: [gd, hq], measure: total, currency: USD, period: year, low: 90000, mean: 113903, high: 200000, market: us, as_of: 2025}
  - {role: a, sources: [hq], measure: total, currency: USD, period: year, low: 1, high: 2}
)");
    ASSERT_TRUE(node.pay.has_value());
    EXPECT_EQ(node.pay->record, 2U);
    EXPECT_EQ(node.pay->low, 90000);
    EXPECT_EQ(node.pay->middle, 113903);
    EXPECT_EQ(node.pay->high, 200000);
    EXPECT_EQ(node.pay->currency, "USD");
    EXPECT_EQ(inEnglish(node.pay->source), "Glassdoor in HQ guide, 2025, United States");
    EXPECT_EQ(node.pay->sources, (SourceNumbers{1, 2}));
    EXPECT_TRUE(node.noPay.isEmpty());
}

TEST(PayGlance, PrefersARangeOfBasePayToABoundOfTheTotal) {
    const LadderNode node = nodeFor(R"(
pay:
  - {role: a, measure: total, currency: USD, period: year, high_is: {at_least: 208000}}
  - {role: a, measure: base, currency: USD, period: year, low: 60000, high: 80000}
)");
    ASSERT_TRUE(node.pay.has_value());
    EXPECT_EQ(node.pay->record, 1U);
}

TEST(PayGlance, TakesWhatIsStatedForAGroupOnlyWithoutARecordOfTheRole) {
    const LadderNode byGroup = nodeFor(R"(
pay: [{family: all, measure: total, currency: USD, period: year, low: 1000, high: 2000}]
)");
    ASSERT_TRUE(byGroup.pay.has_value());
    EXPECT_EQ(inEnglish(byGroup.pay->source), "the catalogue, stated for all of Everybody");
    const LadderNode own = nodeFor(R"(
pay:
  - {family: all, measure: total, currency: USD, period: year, low: 1000, high: 2000}
  - {role: a, measure: base, currency: USD, period: year, mean: 1500}
)");
    EXPECT_EQ(own.pay->record, 1U);
}

TEST(PayGlance, SaysWhatThereIsInstead) {
    EXPECT_EQ(inEnglish(nodeFor("").noPay), "no pay data");
    EXPECT_EQ(
        inEnglish(
            nodeFor("pay: [{role: b, measure: base, currency: USD, period: year, mean: 1}]").noPay),
        "no pay data");
    EXPECT_EQ(inEnglish(nodeFor("observations: [{role: a, amount: 100, currency: USD, period: "
                                "year, measure: base}]")
                            .noPay),
              "single observations of pay only");
}

TEST(PayGlance, LeavesOutFiguresThatContradictEachOther) {
    EXPECT_EQ(
        wordsFor("measure: base, currency: USD, period: year, low_is: {about: 90000}, high: 80000"),
        "none: other pay data only");
}

} // namespace
} // namespace rungwise
