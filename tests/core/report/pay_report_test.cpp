// SPDX-License-Identifier: GPL-3.0-or-later
// Pay and salary guides as reports for people.
#include "core/report/pay_report.h"

#include "core/report/markdown.h"
#include "tests/core/report/pay_catalogue.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <algorithm>

namespace rungwise {
namespace {

using ::testing::HasSubstr;
using ::testing::Not;

std::vector<std::string> headingsOf(const Report& report) {
    std::vector<std::string> texts;
    for (const ReportBlock& block : report.blocks) {
        if (const auto* heading = std::get_if<ReportHeading>(&block))
            texts.push_back(heading->text);
    }
    return texts;
}

class PayReport : public ::testing::Test {
protected:
    CatalogueRef catalogue_ = test::payCatalogue();
    PayView view_ = test::samplePay(*catalogue_);
};

TEST_F(PayReport, HasAPartForEverythingThatThereIsToSay) {
    EXPECT_THAT(headingsOf(payReport(view_, Wording{})),
                ::testing::ElementsAre(
                    "In short", "Figures", "In another currency, without an exchange rate",
                    "Too few observations", "Withheld by the source", "Beside the baseline",
                    "Your pay", "Sources", "How to read this"));
}

TEST_F(PayReport, PutsEveryRowIntoOneTable) {
    std::size_t rows = 0;
    const Report report = payReport(view_, Wording{});
    for (const ReportBlock& block : report.blocks) {
        const auto* table = std::get_if<ReportTable>(&block);
        if (table == nullptr) continue;
        rows += table->rows.size();
        for (const auto& row : table->rows) {
            ASSERT_EQ(row.size(), table->columns.size());
            for (const ReportCell& cell : row) EXPECT_FALSE(cell.empty());
        }
    }
    EXPECT_EQ(rows, view_.rows.size());
}

TEST_F(PayReport, SaysFiguresWithTheirSignsAndGaps) {
    const std::string text = markdown(payReport(view_, Wording{}));
    EXPECT_THAT(text, HasSubstr("≥ $180,000"));
    EXPECT_THAT(text, HasSubstr("≈ $87,500"));
    EXPECT_THAT(text, HasSubstr("**▲\u00A0+25.0\u00A0%**"));
    EXPECT_THAT(text, HasSubstr("*not compared*"));
    EXPECT_THAT(text, HasSubstr("n = 1,234"));
    EXPECT_THAT(text, HasSubstr("*No data: Owner (C).*"));
    EXPECT_THAT(text, HasSubstr("Pay \\<b>catalogue\\</b>"));
}

TEST_F(PayReport, SaysTheRateOnce) {
    const std::string text = markdown(payReport(view_, Wording{}));
    const auto first = text.find("1 EUR = 1.25 USD");
    ASSERT_NE(first, std::string::npos);
    EXPECT_LT(first, text.find("Figures"));
    EXPECT_EQ(text.find("1 EUR = 1.25 USD", first + 1), std::string::npos);
    EXPECT_THAT(text, HasSubstr("originally €70,000 on average"));
}

TEST_F(PayReport, TellsRolesWithoutDataFromThoseWhoseFiguresAreLeftOut) {
    PayRequest request;
    for (const PayRole& role : view_.roles) request.roles.push_back(role.role);
    request.measures = {PayMeasure::Base};
    const std::string text = markdown(payReport(payView(*catalogue_, request), Wording{}));
    EXPECT_THAT(text, HasSubstr("*No data: Owner (C).*"));
    EXPECT_THAT(text, HasSubstr("*Not shown, none of it asked for: Lead (B).*"));
}

TEST_F(PayReport, ListsFiguresThatContradictEachOtherApart) {
    PayRow& row = view_.rows.front();
    row.place = PayPlace::Contradictory;
    EXPECT_THAT(headingsOf(payReport(view_, Wording{})),
                ::testing::Contains("Figures that contradict each other"));
}

TEST_F(PayReport, GroupsUnderTheHeadingsOfTheView) {
    PayRequest request;
    for (const PayRole& role : view_.roles) request.roles.push_back(role.role);
    request.currency = "USD";
    request.grouping = PayGrouping::Market;
    const std::vector<std::string> headings =
        headingsOf(payReport(payView(*catalogue_, request), Wording{}));
    EXPECT_THAT(headings, ::testing::IsSupersetOf({"United States", "Germany"}));
    EXPECT_THAT(headings, Not(::testing::Contains("Figures")));
}

TEST_F(PayReport, NamesTheDayOnlyWhenItIsGiven) {
    EXPECT_THAT(markdown(payReport(view_, Wording{})), Not(HasSubstr("made on")));
    EXPECT_THAT(markdown(payReport(view_, Wording{}, "5 June 2026")),
                HasSubstr("made on 5 June 2026"));
}

TEST_F(PayReport, CountsRolesInTheTitleOfMany) {
    for (int i = 0; i < 3; ++i) view_.roles.push_back(view_.roles.back());
    EXPECT_EQ(payReport(view_, Wording{}).title, "Pay of 6 roles");
}

TEST_F(PayReport, OfAGuideHasAGridAndEveryFigure) {
    const SalaryGuide guide = salaryGuide(*catalogue_, {.roles = {}, .rows = GuideRows::Levels});
    const Report report = salaryGuideReport(guide, Wording{});
    EXPECT_EQ(report.title, "Salary guide");
    const std::string text = markdown(report);
    EXPECT_THAT(text, HasSubstr("**Salary guide: pay is known at 2 of 2 levels**"));
    EXPECT_THAT(text, HasSubstr("| **Senior**"));
    EXPECT_THAT(text, HasSubstr("*No data*"));
    EXPECT_THAT(text, HasSubstr("*n = 1,234 · 2025 · 1 source"));
    EXPECT_THAT(headingsOf(report), ::testing::Contains("All figures"));
}

} // namespace
} // namespace rungwise
