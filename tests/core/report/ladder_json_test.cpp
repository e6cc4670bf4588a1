// SPDX-License-Identifier: GPL-3.0-or-later
// Ladders as JSON: well-formed, with every role, move and place.
#include "core/report/ladder_json.h"

#include "tests/core/report/json_syntax.h"
#include "tests/core/report/ladder_catalogue.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace rungwise {
namespace {

using ::testing::HasSubstr;
using ::testing::Not;
using ::testing::StartsWith;

class LadderJson : public ::testing::Test {
protected:
    [[nodiscard]] std::string json() const {
        return ladderJson(view_, test::layoutOf(view_), *catalogue_, Wording{});
    }
    [[nodiscard]] std::string packed() const { return test::packedJson(json()); }

    CatalogueRef catalogue_ = test::ladderCatalogue();
    LadderView view_ = test::sampleLadder(*catalogue_);
};

TEST_F(LadderJson, SaysWhatItIs) {
    EXPECT_EQ(test::jsonFault(json()), std::nullopt);
    EXPECT_EQ(json(), json());
    const std::string text = packed();
    EXPECT_THAT(text, StartsWith(R"({"rungwise-result": 1,"kind": "ladder",)"
                                 R"("catalogue": {"id": "paths",)"));
    EXPECT_THAT(text, HasSubstr(R"("ladders": [{"id": "up","name": "Way up",)"
                                R"("note": "For those who stay.","sources": ["book"]})"));
    EXPECT_THAT(text, HasSubstr(R"("levels": [{"id": "l1","name": "Junior","y": )"));
    EXPECT_THAT(text, HasSubstr(R"("lanes": [{"id": "craft","name": "Craft","x": 0,"width": )"));
}

TEST_F(LadderJson, PlacesRoles) {
    const std::string text = packed();
    EXPECT_THAT(text, HasSubstr(R"({"role": "maker","name": "Maker","letter": "A","known": true,)"
                                R"("here": true,"level": "l1","row": 0,"to_row": 0,)"
                                R"("row_from": "stated","track": "craft","lane": 0,)"
                                R"("lane_from": "stated","x": )"));
    EXPECT_THAT(text, HasSubstr(R"("low": 50000,"middle": 60000,"high": 80000,)"
                                R"("currency": "USD","sources": ["survey"]},"ladders": ["up",)"));
    EXPECT_THAT(text, HasSubstr(R"("pay": null,"no_pay": "no pay data")"));
}

TEST_F(LadderJson, SaysWhoStatesAMoveAndHowLargeItIs) {
    const std::string text = packed();
    EXPECT_THAT(text, HasSubstr(R"({"from": "maker","to": "master","kind": "promotion",)"
                                R"("closes_circle": false,"points": [{"x": )"));
    EXPECT_THAT(text, HasSubstr(R"("label": "+1 skill, 1 higher","label_box": {"x": )"));
    EXPECT_THAT(text, HasSubstr(R"("months": {"min": 12,"max": 24},"statements": [)"));
    EXPECT_THAT(text, HasSubstr(R"("by_rungs": false,"months": {"min": 12,"max": 24},)"
                                R"("note": "After a test.","sources": ["book"]})"));
    EXPECT_THAT(text, HasSubstr(R"("kind": "track-change")"));
    EXPECT_THAT(text, HasSubstr(R"("size": {"total": 11,"knows_skills": true,)"
                                R"("knows_duties": true,"gained": 1,"raised": 1,"lowered": 0,)"
                                R"("dropped": 1,)"));
}

TEST_F(LadderJson, HasPlacesOnlyForLabelsThatAreDrawn) {
    LayeredLayout layout = test::layoutOf(view_);
    for (DrawnEdge& edge : layout.edges) edge.label.reset();
    const std::string text = test::packedJson(ladderJson(view_, layout, *catalogue_, Wording{}));
    EXPECT_THAT(text, HasSubstr(R"("label": "+1 skill, 1 higher","months")"));
    EXPECT_THAT(text, Not(HasSubstr("label_box")));
}

TEST_F(LadderJson, IsWholeWithoutAnyLadder) {
    view_ = LadderView{};
    EXPECT_EQ(test::jsonFault(json()), std::nullopt);
    EXPECT_THAT(packed(), HasSubstr(R"("nodes": [],"edges": [],"crossings": 0,"remarks": [],)"));
}

} // namespace
} // namespace rungwise
