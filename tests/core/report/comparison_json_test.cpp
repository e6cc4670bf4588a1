// SPDX-License-Identifier: GPL-3.0-or-later
// A comparison as JSON.
#include "core/report/comparison_json.h"

#include "tests/core/report/json_syntax.h"
#include "tests/core/report/sample_comparison.h"
#include "tests/support/golden.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <memory>

namespace rungwise {
namespace {

using ::testing::HasSubstr;
using ::testing::Not;

std::string jsonOf(const RoleComparison& comparison) {
    return comparisonJson(comparison, Catalogue{}, Wording{});
}

TEST(ComparisonJson, IsAsReviewed) {
    test::expectGolden(jsonOf(test::sampleComparison()), "report/sample_comparison.json");
}

TEST(ComparisonJson, IsJsonWhateverTheTextsHold) {
    RoleComparison comparison = test::sampleComparison();
    const std::string hostile = "\"}]\\ \u2028\n\t\x01\x1f <script> 😀";
    comparison.catalogueTitle = hostile;
    comparison.roles[0].name = hostile;
    comparison.sources[0].note = hostile;
    Row& row = comparison.sections[0].rows[0];
    row.label = Phrase::verbatim(hostile);
    row.cells[0].items[0].note = SharedText{hostile};
    EXPECT_EQ(test::jsonFault(jsonOf(comparison)), std::nullopt);
}

TEST(ComparisonJson, CountsWhatIsShownAndHidden) {
    EXPECT_THAT(jsonOf(test::differencesOfSample()), HasSubstr(R"(  "filter": "differences",
  "counts": {
    "rows": 13,
    "shown": 10,
    "hidden": 3,
    "differing": 4,
    "onlyInSome": 6,
    "same": 2,
    "noData": 1
  },
)"));
}

TEST(ComparisonJson, GivesStatisticsOverObservationsApartFromPublishedRecords) {
    PayRecord record;
    record.currency = "USD";
    record.sample = Decimal{3};
    record.figures[PayFigure::Mean] = PayAmount{Decimal{300}};
    RoleComparison comparison = test::sampleComparison();
    comparison.sections[0].rows[0].cells[0].state = CellState::Value;
    comparison.sections[0].rows[0].cells[0].mark =
        PayMark{.records = {}, .observed = {std::make_shared<const PayRecord>(record)}};
    const std::string json = jsonOf(comparison);
    EXPECT_EQ(test::jsonFault(json), std::nullopt);
    const std::size_t observed = json.find("\"observed\": [");
    ASSERT_NE(observed, std::string::npos);
    EXPECT_NE(json.find("\"amount\": 300", observed), std::string::npos);
    EXPECT_THAT(json.substr(0, observed), HasSubstr("\"pay\": []"));
    EXPECT_THAT(jsonOf(test::sampleComparison()), Not(HasSubstr("\"observed\"")));
}

TEST(ComparisonJson, NamesSourcesById) {
    EXPECT_THAT(jsonOf(test::sampleComparison()),
                HasSubstr(R"("text": "Coaches other product managers",
                  "sources": [
                    "product-hq",
                    "mcdonald"
                  ])"));
}

TEST(ComparisonJson, GivesSilenceItsOwnStateAndWords) {
    EXPECT_THAT(jsonOf(test::sampleComparison()), HasSubstr(R"({
              "state": "no-data",
              "text": "No data",
              "sources": []
            })"));
}

} // namespace
} // namespace rungwise
