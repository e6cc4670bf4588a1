// SPDX-License-Identifier: GPL-3.0-or-later
// The reports that people see first: of the bundled catalogue, whole.
#include "core/load/load_catalogue.h"
#include "core/report/comparison_csv.h"
#include "core/report/comparison_json.h"
#include "core/report/comparison_report.h"
#include "core/report/ladder_report.h"
#include "core/report/markdown.h"
#include "core/report/move_report.h"
#include "core/report/role_report.h"
#include "tests/core/report/json_syntax.h"
#include "tests/core/report/parsed_csv.h"
#include "tests/core/report/small_catalogue.h"
#include "tests/support/golden.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace rungwise {
namespace {

using ::testing::HasSubstr;

class BundledReports : public ::testing::Test {
protected:
    CatalogueRef catalogue_ =
        loadCatalogue(std::filesystem::path{RUNGWISE_SOURCE_DIR} / "resources/catalogue").catalogue;

    [[nodiscard]] RoleComparison compared(std::string_view first, std::string_view second) const {
        ComparisonRequest request;
        request.roles = {test::roleIn(*catalogue_, first), test::roleIn(*catalogue_, second)};
        return compareRoles(*catalogue_, request);
    }
};

TEST_F(BundledReports, CompareProductAndProjectManager) {
    const RoleComparison comparison = compared("product-manager", "project-manager");
    test::expectGolden(markdown(comparisonReport(comparison, Wording{})),
                       "report/product_and_project_manager.md");
}

TEST_F(BundledReports, ShowTheProductLead) {
    const RoleIndex lead = test::roleIn(*catalogue_, "product-lead");
    test::expectGolden(markdown(roleReport(*catalogue_, lead, Wording{})),
                       "report/product_lead.md");
}

TEST_F(BundledReports, OutlineTheLadders) {
    test::expectGolden(markdown(ladderReport(ladderView(*catalogue_, {}), Wording{})),
                       "report/ladders.md");
}

TEST_F(BundledReports, LeadFromTheFirstRungToTheLast) {
    const MoveView view =
        moveView(*catalogue_, {.from = test::roleIn(*catalogue_, "associate-product-manager"),
                               .to = test::roleIn(*catalogue_, "chief-product-officer"),
                               .most = 1,
                               .language = {}});
    test::expectGolden(markdown(moveReport(view, Wording{})),
                       "report/associate_to_chief_product_officer.md");
}

TEST_F(BundledReports, HoldThePayOfManagerAndLeadInJson) {
    const std::string json =
        comparisonJson(compared("product-manager", "product-lead"), *catalogue_, Wording{});
    EXPECT_EQ(test::jsonFault(json), std::nullopt);
    for (const char* amount : {"\"amount\": 133394,", "\"amount\": 113903,", "\"base\": 116607,",
                               "\"amount\": 119803,", "\"id\": \"duty:"}) {
        EXPECT_THAT(json, HasSubstr(amount));
    }
}

TEST_F(BundledReports, ReadBackFromCsv) {
    const auto rows =
        test::parsedCsv(comparisonCsv(compared("product-manager", "product-lead"), Wording{}));
    ASSERT_TRUE(rows.has_value());
    for (const auto& row : *rows) EXPECT_EQ(row.size(), rows->front().size());
    EXPECT_GT(rows->size(), 30U);
}

} // namespace
} // namespace rungwise
