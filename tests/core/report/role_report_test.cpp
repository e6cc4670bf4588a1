// SPDX-License-Identifier: GPL-3.0-or-later
// Everything of one role as a report.
#include "core/report/role_report.h"

#include "core/report/markdown.h"
#include "tests/core/report/small_catalogue.h"
#include "tests/support/golden.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace rungwise {
namespace {

using ::testing::HasSubstr;
using ::testing::Not;

std::string markdownOf(std::string_view id) {
    const CatalogueRef catalogue = test::smallCatalogue();
    return markdown(roleReport(*catalogue, test::roleIn(*catalogue, id), Wording{}));
}

TEST(RoleReport, ReadsAsMarkdown) {
    test::expectGolden(markdownOf("lead"), "report/small_role.md");
}

TEST(RoleReport, NamesWhatTheCatalogueIsSilentOn) {
    const std::string text = markdownOf("other");
    EXPECT_THAT(text, HasSubstr("*No data: Duties, A typical week, Goals, Skills, Qualifications, "
                                "Pay, Career path, Works with, Also called.*"));
    EXPECT_THAT(text, Not(HasSubstr("## Skills")));
    EXPECT_THAT(text, Not(HasSubstr("## Sources")));
}

TEST(RoleReport, SaysNobodyAndNotAskedForWhereTheCatalogueDoes) {
    const std::string text = markdownOf("lead");
    EXPECT_THAT(text, HasSubstr("nobody"));
    EXPECT_THAT(text, HasSubstr("*not asked for*"));
}

TEST(RoleReport, ListsASharedDutyOnce) {
    const std::string text = markdownOf("lead");
    EXPECT_THAT(text, HasSubstr("- Own the roadmap [1]\n- Speak for the product\n"));
}

TEST(RoleReport, NamesTheDayWhenItIsTold) {
    const CatalogueRef catalogue = test::smallCatalogue();
    const Report report =
        roleReport(*catalogue, test::roleIn(*catalogue, "lead"), Wording{}, {}, "21 November 2026");
    ASSERT_EQ(report.subtitles.size(), 1U);
    EXPECT_EQ(report.subtitles[0],
              "Role · A small catalogue, version 1 · made on 21 November 2026");
}

} // namespace
} // namespace rungwise
