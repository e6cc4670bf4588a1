// SPDX-License-Identifier: GPL-3.0-or-later
// Ways from one role to another as text: each step with what it takes.
#include "core/report/move_report.h"

#include "core/report/markdown.h"
#include "tests/core/report/ladder_catalogue.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace rungwise {
namespace {

using ::testing::HasSubstr;
using ::testing::Not;

class MoveReport : public ::testing::Test {
protected:
    [[nodiscard]] std::string text(std::string_view from, std::string_view to,
                                   RouteOrder order = RouteOrder::Steps) const {
        return markdown(moveReport(test::sampleMove(*catalogue_, from, to, order), Wording{}));
    }

    CatalogueRef catalogue_ = test::ladderCatalogue();
};

TEST_F(MoveReport, SaysWhatAStepTakes) {
    const std::string report = text("maker", "master");
    EXPECT_THAT(report, HasSubstr("| Sawing"));
    EXPECT_THAT(report, HasSubstr("**▲\u00A0+2**"));
    EXPECT_THAT(report, HasSubstr("**no longer listed**"));
    EXPECT_THAT(report, HasSubstr("*not listed*"));
    EXPECT_THAT(report, HasSubstr("- Teach makers ["));
    EXPECT_THAT(report, HasSubstr("- Make things ["));
    EXPECT_THAT(report, HasSubstr("promotion, 12 to 24 months [1] *(After a test.)*"));
    EXPECT_THAT(report, Not(HasSubstr("- promotion [1]\n"))) << "the rungs say no more";
    EXPECT_THAT(report, HasSubstr("+20.0\u00A0% base pay on average"));
    EXPECT_THAT(report, HasSubstr("**Size of the step: 11**"));
    EXPECT_THAT(report, Not(HasSubstr("The whole route"))) << "one step says it all";
    EXPECT_THAT(report, HasSubstr("it takes most of them"));
    EXPECT_THAT(report, HasSubstr("- Build a chair [1]"));
}

TEST_F(MoveReport, NamesTheStepsWithoutPayData) {
    const std::string report = text("maker", "head", RouteOrder::Pay);
    EXPECT_THAT(report, HasSubstr("*No pay data on these steps: 2.*"));
    EXPECT_THAT(report, HasSubstr("2\\. Master → Head"));
    EXPECT_THAT(report, HasSubstr("its steps one after another: +20.0\u00A0%"));
    EXPECT_THAT(report, HasSubstr("best pay first (base pay)"));
    EXPECT_THAT(report, HasSubstr("| **The whole route**"));
    EXPECT_THAT(report, Not(HasSubstr("| *No data: "))) << "the reason stands below";
    EXPECT_THAT(report, HasSubstr("- *No data: the two roles have no pay records"));
}

TEST_F(MoveReport, TellsAStepOfSeveralRoutesOnce) {
    const std::string report = text("maker", "head");
    EXPECT_THAT(report, HasSubstr("## Route 2 of 2"));
    EXPECT_THAT(report, HasSubstr("*As told above: step 1 of route 1.*"));
    const std::string advice = "- Build a chair";
    EXPECT_NE(report.find(advice), std::string::npos);
    EXPECT_EQ(report.find(advice), report.rfind(advice));
}

TEST_F(MoveReport, NeverCallsTheUnknownZero) {
    const std::string report = text("lead", "head");
    EXPECT_THAT(
        report,
        HasSubstr(
            "*Skills and duties: no data, since they are not listed for each of the two roles*"));
    EXPECT_THAT(report, HasSubstr("*Size of the step: no data*"));
    EXPECT_THAT(report, Not(HasSubstr("Size of the step: 0")));
    const std::string whole = text("master", "head");
    const std::size_t row = whole.find("| **The whole route**");
    ASSERT_NE(row, std::string::npos) << "the second way takes two steps";
    const std::string line = whole.substr(row, whole.find('\n', row) - row);
    EXPECT_THAT(line, Not(HasSubstr("**0**"))) << line;
}

TEST_F(MoveReport, SaysWhatLiesBetweenWhereNoWayIsKnown) {
    const std::string report = text("head", "island");
    EXPECT_THAT(report, HasSubstr("**No way known from Head to Island"));
    EXPECT_THAT(report, HasSubstr("## What lies between Head and Island"));
    EXPECT_THAT(report, Not(HasSubstr("## Route")));
    EXPECT_THAT(text("maker", "maker"), Not(HasSubstr("What lies between")));
}

TEST_F(MoveReport, MarksSuggestions) {
    const MoveView view = moveView(*catalogue_, {.from = *catalogue_->roles().find("lead"),
                                                 .to = *catalogue_->roles().find("island"),
                                                 .suggested = SuggestedMoves::Included,
                                                 .language = {}});
    ASSERT_FALSE(view.routes.empty());
    const std::string report = markdown(moveReport(view, Wording{}));
    EXPECT_THAT(report, HasSubstr("no ladder names this move."));
    EXPECT_THAT(report, HasSubstr("with moves that family and level suggest"));
}

} // namespace
} // namespace rungwise
