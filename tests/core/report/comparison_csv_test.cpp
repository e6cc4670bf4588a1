// SPDX-License-Identifier: GPL-3.0-or-later
// A comparison as CSV, read back.
#include "core/report/comparison_csv.h"

#include "tests/core/report/parsed_csv.h"
#include "tests/core/report/sample_comparison.h"
#include "tests/support/golden.h"

#include <gtest/gtest.h>

#include <algorithm>

namespace rungwise {
namespace {

using Fields = std::vector<std::string>;

/// The columns of one role, and the place of its first.
constexpr std::size_t rowColumns = 6;
constexpr std::size_t roleColumns = 6;

test::CsvRows rowsOf(const RoleComparison& comparison) {
    return test::parsedCsv(comparisonCsv(comparison, Wording{})).value_or(test::CsvRows{});
}

/// The row with an id, the fields of one role only.
Fields cellOf(const test::CsvRows& rows, std::string_view id, std::size_t role) {
    for (const Fields& row : rows) {
        if (row[1] != id) continue;
        const auto begin =
            row.begin() + static_cast<std::ptrdiff_t>(rowColumns + role * roleColumns);
        return {begin, begin + roleColumns};
    }
    return {};
}

TEST(ComparisonCsv, IsAsReviewed) {
    test::expectGolden(comparisonCsv(test::sampleComparison(), Wording{}),
                       "report/sample_comparison.csv");
}

TEST(ComparisonCsv, ReadsBackWithEqualColumnsThroughout) {
    const test::CsvRows rows = rowsOf(test::sampleComparison());
    ASSERT_EQ(rows.size(), 1U + 13 + 3 + 2 + 3);
    for (const Fields& row : rows) EXPECT_EQ(row.size(), rowColumns + 2 * roleColumns);
}

TEST(ComparisonCsv, GivesStateTextStepSourcesAndChangeOfACell) {
    const test::CsvRows rows = rowsOf(test::sampleComparison());
    EXPECT_EQ(cellOf(rows, "skill:product-strategy", 1),
              (Fields{"value", "5 of 5 Expert", "5", "1", "higher", "2"}));
    EXPECT_EQ(cellOf(rows, "skill:listening", 1),
              (Fields{"value", "3.5", "3.5", "1", "lower", "-0.62"}));
    EXPECT_EQ(cellOf(rows, "skill:budgeting", 0),
              (Fields{"not-asked-for", "not asked for", "", "3", "", ""}));
    EXPECT_EQ(cellOf(rows, "skill:budgeting", 1),
              (Fields{"value", "3 of 5 Practised", "3", "1", "new", ""}));
    EXPECT_EQ(cellOf(rows, "aspect:budget", 0), (Fields{"no-data", "No data", "", "", "", ""}));
}

TEST(ComparisonCsv, PutsTheSourcesOfAStatementOnTheLineOfItsWords) {
    const Fields cell = cellOf(rowsOf(test::sampleComparison()), "aspect:coaching", 1);
    ASSERT_EQ(cell.size(), roleColumns);
    EXPECT_EQ(cell[1], "Coaches other product managers\nManages none (their wording is softer)");
    EXPECT_EQ(cell[3], "1; 2\n3");
}

TEST(ComparisonCsv, KeepsCatalogueTextsFromBeingFormulas) {
    EXPECT_EQ(cellOf(rowsOf(test::sampleComparison()), "aspect:scope", 0)[1],
              "'=One | *two* <b>three</b>");
}

TEST(ComparisonCsv, StatesWhatIsHidden) {
    const test::CsvRows rows = rowsOf(test::differencesOfSample());
    const auto hidden =
        std::ranges::find(rows, "about:rows", [](const Fields& row) { return row[1]; });
    ASSERT_NE(hidden, rows.end());
    EXPECT_EQ((*hidden)[2], "Showing 10 of 13 rows; 2 identical rows, 1 row without data hidden");
}

} // namespace
} // namespace rungwise
