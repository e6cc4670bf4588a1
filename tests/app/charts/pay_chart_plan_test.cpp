// SPDX-License-Identifier: GPL-3.0-or-later
// The words and rows of a chart.
#include "app/charts/pay_chart_plan.h"

#include "tests/app/charts/sample_view.h"

#include <gtest/gtest.h>

#include <algorithm>

namespace rungwise::app {
namespace {

using test::manyRows;
using test::SampleView;

SampleView bands() {
    SampleView sample;
    sample.role("Manager")
        .row({{PayFigure::Low, 64'000}, {PayFigure::Mean, 113'903}, {PayFigure::High, 257'000}})
        .row({{PayFigure::Mean, 110'000, Precision::About}})
        .remark("approximate", PayRemarkKind::Approximate)
        .role("Lead")
        .row({{PayFigure::Low, 47'543}, {PayFigure::High, 270'000, Precision::AtLeast}});
    return sample;
}

std::vector<LegendEntry::Sign> signsOf(const PayChartPlan& plan) {
    std::vector<LegendEntry::Sign> signs;
    for (const LegendEntry& entry : plan.legend) signs.push_back(entry.sign);
    return signs;
}

TEST(PayChartPlan, WordsRowsOfRanges) {
    const SampleView sample = bands();
    const PayChartPlan plan = payChartPlan(sample.view(), Wording());
    ASSERT_EQ(plan.rows.size(), 3U);
    EXPECT_EQ(plan.title, QStringLiteral("Leads earn more"));
    EXPECT_EQ(plan.rows[0].heading, QStringLiteral("Manager"));
    EXPECT_EQ(plan.rows[0].letter, 'A');
    EXPECT_TRUE(plan.rows[0].label.startsWith(QStringLiteral("A source · ")));
    EXPECT_TRUE(plan.rows[0].label.endsWith(QStringLiteral(" [1]")));
    EXPECT_EQ(plan.rows[0].lowText, QStringLiteral("64k"));
    EXPECT_EQ(plan.rows[0].middleText, QStringLiteral("$113,903"));
    EXPECT_EQ(plan.rows[0].highText, QStringLiteral("257k"));
    EXPECT_TRUE(plan.rows[0].remark.isEmpty());
    EXPECT_TRUE(plan.rows[1].heading.isEmpty());
    EXPECT_FALSE(plan.rows[1].letter);
    EXPECT_EQ(plan.rows[1].colour, 'A');
    EXPECT_EQ(plan.rows[1].middleText, QStringLiteral("≈ $110,000"));
    EXPECT_EQ(plan.rows[1].remark, QStringLiteral("approximate"));
    EXPECT_EQ(plan.rows[2].lowText, QStringLiteral("47.5k"));
    EXPECT_EQ(plan.rows[2].highText, QStringLiteral("≥ 270k"));
    EXPECT_EQ(plan.sources, QStringList{QStringLiteral("[1] Somebody, “A book”")});
}

TEST(PayChartPlan, SaysThatAnAxisStartsAboveZero) {
    SampleView sample;
    sample.role("Role").row({{PayFigure::Low, 150'000}, {PayFigure::High, 200'000}});
    const PayChartPlan free = payChartPlan(sample.view(), Wording());
    ASSERT_FALSE(free.axis.startsAtZero());
    EXPECT_TRUE(free.subtitle.contains(QStringLiteral("not at zero")));
    EXPECT_TRUE(free.subtitle.contains(QStringLiteral("USD per year")));
    sample.row({{PayFigure::Low, 0}, {PayFigure::High, 100'000}});
    const PayChartPlan whole = payChartPlan(sample.view(), Wording());
    ASSERT_TRUE(whole.axis.startsAtZero());
    EXPECT_FALSE(whole.subtitle.contains(QStringLiteral("not at zero")));
}

TEST(PayChartPlan, AxisAndTicksHoldEveryAmount) {
    SampleView sample = manyRows(40);
    sample.ownPay("900000 USD/year");
    const PayChartPlan plan = payChartPlan(sample.view(), Wording());
    EXPECT_EQ(static_cast<std::size_t>(plan.tickTexts.size()), plan.axis.ticks.size());
    for (const PayChartRow& row : plan.rows) {
        for (const double amount : amountsOf(row.mark)) {
            EXPECT_GE(amount, plan.axis.min);
            EXPECT_LE(amount, plan.axis.max);
        }
    }
    EXPECT_EQ(plan.ownPay, 900'000);
    EXPECT_GE(plan.axis.max, 900'000);
}

TEST(PayChartPlan, LegendHoldsOnlyWhatOccurs) {
    using Sign = LegendEntry::Sign;
    const SampleView sample = bands();
    EXPECT_EQ(signsOf(payChartPlan(sample.view(), Wording())),
              (std::vector{Sign::Band, Sign::Average, Sign::OpenEnd}));
    EXPECT_EQ(signsOf(payChartPlan(manyRows(4).ownPay("9 USD/hour").view(), Wording())),
              (std::vector{Sign::Percentiles, Sign::Quartiles, Sign::Band, Sign::Median,
                           Sign::Average, Sign::OpenEnd, Sign::Remark, Sign::OwnPay}));
}

TEST(PayChartPlan, RowsThatCannotBeDrawnAreCounted) {
    SampleView sample = bands();
    sample.row({{PayFigure::Mean, 90'000}}).place(PayPlace::OtherCurrency);
    sample.row({{PayFigure::Low, 9}, {PayFigure::High, 5}});
    const PayChartPlan plan = payChartPlan(sample.view(), Wording());
    EXPECT_EQ(plan.rows.size(), 3U);
    EXPECT_TRUE(plan.notDrawn.contains(QStringLiteral("1 row in other currencies")));
    EXPECT_TRUE(plan.notDrawn.contains(QStringLiteral("1 row whose figures contradict")));
    EXPECT_TRUE(payChartPlan(bands().view(), Wording()).notDrawn.isEmpty());
}

TEST(PayChartPlan, NothingToDrawIsSaid) {
    SampleView sample;
    EXPECT_TRUE(
        payChartPlan(sample.view(), Wording()).empty.contains(QStringLiteral("no such pay")));
    sample.role("Role").row({{PayFigure::Mean, 90'000}}).place(PayPlace::OtherCurrency);
    const PayChartPlan plan = payChartPlan(sample.view(), Wording());
    EXPECT_TRUE(plan.rows.empty());
    EXPECT_TRUE(plan.empty.contains(QStringLiteral("no exchange rate")));
}

TEST(PayChartPlan, PartsStartAtZero) {
    SampleView sample;
    sample.role("Role").row({{PayFigure::Mean, 113'903}}).parts(96'479, 17'423);
    sample.row({{PayFigure::Mean, 120'000}});
    const PayChartPlan plan = payChartPlan(sample.view(), Wording(), PayPicture::Parts);
    ASSERT_EQ(plan.rows.size(), 1U);
    EXPECT_TRUE(plan.axis.startsAtZero());
    const auto& mark = std::get<PartsMark>(plan.rows.front().mark);
    ASSERT_EQ(mark.parts.size(), 2U);
    EXPECT_EQ(mark.parts[1].text, QStringLiteral("$17,423"));
    EXPECT_EQ(mark.sum, 113'902);
    EXPECT_TRUE(plan.rows.front().measure.endsWith(QStringLiteral("$113,903")));
    EXPECT_TRUE(plan.notDrawn.contains(QStringLiteral("1 row whose record states no parts")));
}

TEST(PayChartPlan, DistributionSaysHowManyObservationsThereAre) {
    SampleView sample;
    sample.role("Role").row({{PayFigure::Median, 4}}).amounts({1, 2, 3, 4, 5, 6, 7});
    sample.row({{PayFigure::Median, 4}}).amounts({1, 2});
    const PayChartPlan plan = payChartPlan(sample.view(), Wording(), PayPicture::Distribution);
    ASSERT_EQ(plan.rows.size(), 1U);
    EXPECT_TRUE(plan.title.contains(QStringLiteral("Role (n = 7)")));
    EXPECT_TRUE(plan.axis.startsAtZero());
    const auto& mark = std::get<SpreadMark>(plan.rows.front().mark);
    EXPECT_EQ(mark.median, 4);
    std::size_t counted = 0;
    for (const PayBin& bin : mark.bins) counted += bin.count;
    EXPECT_EQ(counted, 7U);
}

TEST(PayChartPlan, NamesRolesThatNothingIsKnownOf) {
    SampleView sample;
    sample.role("Maker").row({{PayFigure::Mean, 5}}).role("Owner");
    EXPECT_EQ(payChartPlan(sample.view(), Wording()).notDrawn,
              QStringLiteral("No data: Owner (B)."));
}

TEST(PayChartPlan, TextsFromFilesLoseWhatCannotBeDrawn) {
    SampleView sample;
    sample.role("Two\nlines\x01 <b>")
        .row({{PayFigure::Mean, 5}}, "So\x02urce")
        .remark("re\x7Fmark");
    const PayChartPlan plan = payChartPlan(sample.view(), Wording());
    EXPECT_EQ(plan.rows.front().heading, QStringLiteral("Two lines  <b>"));
    EXPECT_TRUE(plan.rows.front().label.startsWith(QStringLiteral("So urce")));
    EXPECT_EQ(plan.rows.front().remark, QStringLiteral("re mark"));
}

} // namespace
} // namespace rungwise::app
