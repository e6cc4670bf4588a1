// SPDX-License-Identifier: GPL-3.0-or-later
// Ladders as text: levels, roles and moves, the highest first.
#include "core/report/ladder_report.h"

#include "core/report/markdown.h"
#include "tests/core/report/ladder_catalogue.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace rungwise {
namespace {

using ::testing::HasSubstr;
using ::testing::Not;

class LadderReport : public ::testing::Test {
protected:
    [[nodiscard]] std::string text() const { return markdown(ladderReport(view_, Wording{})); }

    CatalogueRef catalogue_ = test::ladderCatalogue();
    LadderView view_ = test::sampleLadder(*catalogue_);
};

TEST_F(LadderReport, HasALevelForASectionAndARoleForAPart) {
    std::vector<std::string> sections;
    std::vector<std::string> roles;
    const Report report = ladderReport(view_, Wording{});
    for (const ReportBlock& block : report.blocks) {
        const auto* heading = std::get_if<ReportHeading>(&block);
        if (heading != nullptr) (heading->level == 2 ? sections : roles).push_back(heading->text);
    }
    EXPECT_THAT(sections, ::testing::ElementsAre("Ladders", "Head", "Senior", "Junior", "Sources",
                                                 "How to read this"));
    EXPECT_THAT(roles, ::testing::ElementsAre("Head", "Master", "Lead", "Maker (A)"));
}

TEST_F(LadderReport, SaysWhatAMoveTakesAndWhoStatesIt) {
    EXPECT_THAT(text(),
                HasSubstr("**promotion to Master** [1] 1 new skill, 1 higher, 1 no longer listed"));
    EXPECT_THAT(text(), HasSubstr("12 to 24 months"));
    EXPECT_THAT(text(), HasSubstr("After a test."));
    EXPECT_THAT(text(), HasSubstr("**change of track to Lead** [2]"));
    EXPECT_THAT(text(), HasSubstr("your present role"));
    EXPECT_THAT(text(), HasSubstr("*No move leads on from here.*"));
}

TEST_F(LadderReport, IsNamedByItsOnlyLadder) {
    view_.ladders.pop_back();
    EXPECT_EQ(ladderReport(view_, Wording{}).title, "Way up");
    view_.ladders.clear();
    EXPECT_EQ(ladderReport(view_, Wording{}).title, "Ladders");
}

TEST_F(LadderReport, SaysWhyThereIsNothing) {
    view_ = LadderView{};
    view_.remarks.push_back(Phrase::verbatim("This catalogue has no ladders."));
    EXPECT_THAT(text(), HasSubstr("This catalogue has no ladders."));
    EXPECT_THAT(text(), Not(HasSubstr("Sources")));
}

TEST_F(LadderReport, NamesTheDayOnlyWhenItIsGiven) {
    EXPECT_THAT(text(), Not(HasSubstr("made on")));
    EXPECT_THAT(markdown(ladderReport(view_, Wording{}, "5 June 2026")),
                HasSubstr("made on 5 June 2026"));
    EXPECT_THAT(text(), HasSubstr("Paths \\<b>two\\</b>"));
}

} // namespace
} // namespace rungwise
