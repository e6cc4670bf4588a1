// SPDX-License-Identifier: GPL-3.0-or-later
// Ways from one role to another as JSON: every step with all that changes.
#include "core/report/move_json.h"

#include "tests/core/report/json_syntax.h"
#include "tests/core/report/ladder_catalogue.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace rungwise {
namespace {

using ::testing::HasSubstr;
using ::testing::StartsWith;

class MoveJson : public ::testing::Test {
protected:
    [[nodiscard]] std::string packed(std::string_view from, std::string_view to,
                                     RouteOrder order = RouteOrder::Steps) const {
        const std::string json =
            moveJson(test::sampleMove(*catalogue_, from, to, order), *catalogue_, Wording{});
        EXPECT_EQ(test::jsonFault(json), std::nullopt);
        return test::packedJson(json);
    }

    CatalogueRef catalogue_ = test::ladderCatalogue();
};

TEST_F(MoveJson, SaysWhatItIs) {
    EXPECT_THAT(packed("maker", "head"),
                StartsWith(R"({"rungwise-result": 1,"kind": "move","catalogue": {"id": "paths",)"));
    EXPECT_THAT(packed("maker", "head"),
                HasSubstr(R"("from": {"id": "maker","name": "Maker"},)"
                          R"("to": {"id": "head","name": "Head"},"order": "steps",)"
                          R"("suggestions": false,"finding": ")"));
}

TEST_F(MoveJson, HoldsEverythingThatChanges) {
    const std::string text = packed("maker", "master");
    EXPECT_THAT(text, HasSubstr(R"({"id": "saw","name": "Sawing","change": "raised",)"
                                R"("before": "Low","after": "High","levels": 2,"weight": 2,)"));
    EXPECT_THAT(text, HasSubstr(R"("change": "gained","after": "Mid")"));
    EXPECT_THAT(text, HasSubstr(R"("change": "dropped","before": "Mid")"));
    EXPECT_THAT(text, HasSubstr(R"({"change": "new","text": "Teach makers","sources": ["book"]})"));
    EXPECT_THAT(text, HasSubstr(R"({"change": "old","text": "Make things",)"));
    EXPECT_THAT(text, HasSubstr(R"("figure": "mean","percent": 20,"precision": "exact",)"
                                R"("record_before": "maker-pay","record_after": "master-pay",)"));
    EXPECT_THAT(text, HasSubstr(R"("signs": [{"id": "asked","text": "Do others ask you?",)"
                                R"("sources": ["book"]}],"rule": "most of them",)"
                                R"("advice": [{"text": "Build a chair",)"));
}

TEST_F(MoveJson, AddsUpItsTerms) {
    EXPECT_THAT(packed("maker", "master"),
                HasSubstr(R"("total": 11,"knows_skills": true,"knows_duties": true)"))
        << "2 levels × 2, 2 levels × 3, one duty";
    EXPECT_THAT(packed("maker", "master"), HasSubstr(R"("value": 4})"));
}

TEST_F(MoveJson, SaysWhatHasNoPayData) {
    const std::string text = packed("maker", "head", RouteOrder::Pay);
    EXPECT_THAT(text, HasSubstr(R"("pay": null,"pay_reason": "no-comparable-records")"));
    EXPECT_THAT(text, HasSubstr(R"("steps_without_pay": 1)"));
    EXPECT_THAT(text, HasSubstr(R"("pay_rise": 20})"));
}

TEST_F(MoveJson, HasNoRoutesWhereNoWayIsKnown) {
    const std::string text = packed("head", "island");
    EXPECT_THAT(text, HasSubstr(R"("finding": "No way known from Head to Island)"));
    EXPECT_THAT(text, HasSubstr(R"("routes": [],"direct": {"total": 0,)"));
}

} // namespace
} // namespace rungwise
