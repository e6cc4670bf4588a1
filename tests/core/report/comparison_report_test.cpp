// SPDX-License-Identifier: GPL-3.0-or-later
// What the report of a comparison holds, and its whole text as Markdown.
#include "core/report/comparison_report.h"

#include "core/report/markdown.h"
#include "tests/core/report/sample_comparison.h"
#include "tests/support/golden.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace rungwise {
namespace {

using ::testing::HasSubstr;
using ::testing::Not;

std::string markdownOf(const RoleComparison& comparison) {
    return markdown(comparisonReport(comparison, Wording{}));
}

template <class Block> std::vector<Block> blocksOf(const Report& report) {
    std::vector<Block> found;
    for (const ReportBlock& block : report.blocks) {
        if (const auto* one = std::get_if<Block>(&block)) found.push_back(*one);
    }
    return found;
}

TEST(ComparisonReport, ReadsAsMarkdown) {
    test::expectGolden(markdownOf(test::sampleComparison()), "report/sample_comparison.md");
}

TEST(ComparisonReport, ReadsAsMarkdownWithRowsHidden) {
    test::expectGolden(markdownOf(test::differencesOfSample()), "report/sample_differences.md");
}

TEST(ComparisonReport, NamesRolesCatalogueDayAndBaseline) {
    const Report report = comparisonReport(test::sampleComparison(), Wording{}, "21 November 2026");
    EXPECT_EQ(report.title, "Product Manager, Product Lead");
    ASSERT_EQ(report.subtitles.size(), 2U);
    EXPECT_EQ(report.subtitles[0], "Role comparison · Product and project roles, version 2026-11 · "
                                   "made on 21 November 2026 · baseline: Product Manager (A)");
    EXPECT_EQ(report.subtitles[1], "Showing all 13 rows");
}

TEST(ComparisonReport, StatesHowManyRowsAreHidden) {
    const Report report = comparisonReport(test::differencesOfSample(), Wording{});
    EXPECT_EQ(report.subtitles.back(),
              "Showing 10 of 13 rows; 2 identical rows, 1 row without data hidden");
}

TEST(ComparisonReport, KeepsTheHeadingOfASectionWhoseRowsAreAllHidden) {
    RoleComparison comparison = test::sampleComparison();
    comparison.filter = RowFilter::Same;
    for (Section& section : comparison.sections) section.rows.clear();
    const auto headings = blocksOf<ReportHeading>(comparisonReport(comparison, Wording{}));
    ASSERT_GE(headings.size(), 2U);
    EXPECT_EQ(headings[1].text, "Scope and decisions");
    EXPECT_EQ(headings[1].remark, "2 of 4 differ · 1 only in some · 4 hidden");
}

TEST(ComparisonReport, NeverLeavesACellBlank) {
    const Report report = comparisonReport(test::sampleComparison(), Wording{});
    for (const ReportTable& table : blocksOf<ReportTable>(report)) {
        for (const auto& row : table.rows) {
            ASSERT_EQ(row.size(), table.columns.size());
            for (const ReportCell& cell : row) {
                ASSERT_FALSE(cell.empty());
                for (const ReportLine& line : cell) {
                    ASSERT_FALSE(line.empty());
                    EXPECT_FALSE(line.front().text.empty());
                }
            }
        }
    }
}

TEST(ComparisonReport, GivesEachRoleColumnItsLetter) {
    const auto tables =
        blocksOf<ReportTable>(comparisonReport(test::sampleComparison(), Wording{}));
    ASSERT_FALSE(tables.empty());
    ASSERT_EQ(tables[0].columns.size(), 3U);
    EXPECT_EQ(tables[0].columns[0].kind, ColumnKind::Label);
    EXPECT_EQ(tables[0].columns[0].letter, std::nullopt);
    EXPECT_EQ(tables[0].columns[2].letter, 'B');
    EXPECT_EQ(tables[0].columns[2].title, "Product Lead");
}

TEST(ComparisonReport, DoesNotSayOnlyInWhenTheOtherRolesAreSilent) {
    RoleComparison comparison = test::sampleComparison();
    Section& duties = comparison.sections[1];
    for (Row& row : duties.rows) row.cells[1] = Cell{};
    const std::string text = markdownOf(comparison);
    EXPECT_THAT(text, HasSubstr("### In Product Manager (A)\n"));
    EXPECT_THAT(text, Not(HasSubstr("Only in")));
    EXPECT_THAT(text, HasSubstr("*Product Lead (B): no data on duties*"));
}

TEST(ComparisonReport, ListsDutiesSharedBySomeOfThreeRolesByWhoSharesThem) {
    RoleComparison comparison = test::sampleComparison();
    comparison.roles.push_back(comparison.roles.back());
    comparison.roles.back().letter = 'C';
    comparison.roles.back().name = "Project Manager";
    for (Section& section : comparison.sections) {
        for (Row& row : section.rows) row.cells.push_back(row.cells.front());
    }
    const std::string text = markdownOf(comparison);
    EXPECT_THAT(text, HasSubstr("### In all 3 roles\n\n- Find out what customers need [1, 2]"));
    EXPECT_THAT(text, HasSubstr("### Only in Product Manager (A), Project Manager (C)\n"));
    EXPECT_THAT(text, HasSubstr("### Only in Product Lead (B)\n"));
}

} // namespace
} // namespace rungwise
