// SPDX-License-Identifier: GPL-3.0-or-later
// Pay and salary guides as CSV, read back.
#include "core/report/pay_csv.h"

#include "tests/core/report/parsed_csv.h"
#include "tests/core/report/pay_catalogue.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <algorithm>
#include <map>
#include <set>

namespace rungwise {
namespace {

using ::testing::Contains;
using ::testing::Each;
using ::testing::HasSubstr;
using ::testing::IsEmpty;
using ::testing::SizeIs;

using Line = std::map<std::string, std::string>;

/// The lines by the titles of the columns; fails when titles repeat or a line is too short.
std::vector<Line> linesOf(const std::string& csv) {
    const auto rows = test::parsedCsv(csv).value_or(test::CsvRows{{}});
    const auto& titles = rows.front();
    EXPECT_EQ(std::set(titles.begin(), titles.end()).size(), titles.size());
    EXPECT_THAT(rows, Each(SizeIs(titles.size())));
    std::vector<Line> lines;
    for (std::size_t row = 1; row < rows.size(); ++row) {
        Line line;
        for (std::size_t i = 0; i < titles.size(); ++i) line[titles[i]] = rows[row][i];
        lines.push_back(std::move(line));
    }
    return lines;
}

class PayCsv : public ::testing::Test {
protected:
    CatalogueRef catalogue_ = test::payCatalogue();
    std::vector<Line> lines_ =
        linesOf(payCsv(test::samplePay(*catalogue_), *catalogue_, Wording{}));

    /// The line of the only row of this role with this text in a column.
    [[nodiscard]] Line line(const std::string& role, const std::string& column,
                            const std::string& text) const {
        const auto found = std::ranges::find_if(lines_, [&](const Line& one) {
            return one.at("Role id") == role && one.at(column) == text;
        });
        return found == lines_.end() ? Line{} : *found;
    }

    /// What a line behind the rows says.
    [[nodiscard]] std::string said(const std::string& name) const {
        const auto found =
            std::ranges::find_if(lines_, [&](const Line& one) { return one.at("Row") == name; });
        return found == lines_.end() ? "nothing" : found->at("Role");
    }
};

TEST_F(PayCsv, GivesFiguresAsNumbersAndSignsApart) {
    Line lead = line("lead", "Low", "80000");
    EXPECT_EQ(lead["Average"], "125000");
    EXPECT_EQ(lead["Average: sign"], "");
    EXPECT_EQ(lead["High"], "180000");
    EXPECT_EQ(lead["High: sign"], "≥");
    EXPECT_EQ(lead["Median"], "");
    EXPECT_EQ(lead["Measure"], "total");
    EXPECT_EQ(lead["Market"], "United States");
    EXPECT_EQ(lead["Currency"], "USD");
    EXPECT_EQ(lead["Period"], "year");
    EXPECT_EQ(lead["As of"], "2025");
    EXPECT_EQ(lead["Letter"], "B");
    EXPECT_EQ(lead["Shown"], "chart");
    EXPECT_EQ(lead["Change to the baseline, %"], "25");
}

TEST_F(PayCsv, QuotesWhatASpreadsheetWouldRun) {
    Line maker = line("maker", "Low", "60000");
    EXPECT_EQ(maker["Note"], "'=1+1");
    EXPECT_EQ(maker["Sample"], "1234");
    EXPECT_EQ(maker["Change to the baseline, %"], "");
}

TEST_F(PayCsv, KeepsTheOriginalOfWhatWasConverted) {
    Line lead = line("lead", "Market", "Germany");
    EXPECT_EQ(lead["Average"], "87500");
    EXPECT_EQ(lead["Average: sign"], "≈");
    EXPECT_EQ(lead["Original currency"], "EUR");
    EXPECT_EQ(lead["Original period"], "year");
    EXPECT_EQ(lead["Original figures"], "mean 70000");
    EXPECT_THAT(lead["Rate"], HasSubstr("1.25"));
    EXPECT_THAT(lead["Rate"], HasSubstr("31 March 2025"));
}

TEST_F(PayCsv, ListsWhatCannotBeDrawn) {
    EXPECT_EQ(line("lead", "Currency", "NOK")["Shown"], "other-currency");
    EXPECT_EQ(line("maker", "Market", "Germany")["Shown"], "withheld");
    Line few = line("maker", "Shown", "too-few");
    EXPECT_EQ(few["Since"], "2024");
    EXPECT_EQ(few["As of"], "2025");
    EXPECT_EQ(few["Sample"], "2");
}

TEST_F(PayCsv, EndsWithWhatConcernsAllRows) {
    EXPECT_THAT(said("about:finding"), HasSubstr("Lead"));
    EXPECT_EQ(said("about:baseline"), "Maker");
    EXPECT_EQ(said("about:no-data"), "Owner");
    EXPECT_EQ(said("about:own-pay"), "100000 USD/year");
    EXPECT_THAT(said("source:bank"), HasSubstr("Bank"));
}

TEST_F(PayCsv, TellsRolesWithoutDataFromThoseWhoseFiguresAreLeftOut) {
    PayRequest request;
    request.roles = catalogue_->roles().inOrder();
    request.measures = {PayMeasure::Base};
    const std::string text = payCsv(payView(*catalogue_, request), *catalogue_, Wording{});
    EXPECT_THAT(text, HasSubstr("about:not-shown,Lead,"));
    EXPECT_THAT(text, HasSubstr("about:no-data,Owner,"));
}

TEST_F(PayCsv, WritesAGuideWithALineForEachRowOfACell) {
    const SalaryGuide guide =
        salaryGuide(*catalogue_, {.roles = {}, .rows = GuideRows::Levels, .currency = "USD"});
    const std::vector<Line> lines = linesOf(salaryGuideCsv(guide, *catalogue_, Wording{}));
    const auto count = [&](const std::string& level, const std::string& market,
                           const std::string& state) {
        return std::ranges::count_if(lines, [&](const Line& line) {
            return line.at("Level id") == level && line.at("Market id of the column") == market &&
                   line.at("State") == state;
        });
    };
    EXPECT_EQ(count("l2", "us", "value"), 1);
    EXPECT_EQ(count("l2", "de", "value"), 1);
    EXPECT_EQ(count("l2", "us", "no-data"), 0);
    EXPECT_GE(count("l1", "us", "value"), 1);
    const auto cells = guide.lines.size() * guide.markets.size();
    std::set<std::pair<std::string, std::string>> places;
    for (const Line& line : lines) {
        if (!line.at("State").empty()) {
            places.emplace(line.at("Level id"), line.at("Market of the column"));
        }
    }
    EXPECT_EQ(lines.at(lines.size() - 2 - guide.view.sources.size()).at("Level id"),
              "about:finding");
    const Line& context = lines.at(lines.size() - 1 - guide.view.sources.size());
    EXPECT_EQ(context.at("Level id"), "about:context");
    EXPECT_EQ(context.at("Role"), "Converted at 1 EUR = 1.25 USD (31 March 2025, Bank).");
    EXPECT_EQ(places.size(), cells) << "each cell has a line, also one without data";
}

} // namespace
} // namespace rungwise
