// SPDX-License-Identifier: GPL-3.0-or-later
// Which translation a reader gets.
#include "core/model/localized_text.h"

#include <gtest/gtest.h>

namespace rungwise {
namespace {

struct Wish {
    const char* name;
    LocalizedText text;
    const char* language;
    const char* expected;
    bool isFallback;
};

class Localized : public ::testing::TestWithParam<Wish> {};

/// The catalogue is in English throughout.
TEST_P(Localized, FollowsTheRules) {
    const ChosenText chosen = GetParam().text.in(GetParam().language, "en");
    EXPECT_EQ(chosen.text, GetParam().expected);
    EXPECT_EQ(chosen.isFallback, GetParam().isFallback);
}

const LocalizedText plain{.text = "Baker", .translations = {}};
const LocalizedText mapped{
    .text = {}, .translations = {{"de", "Bäcker"}, {"en", "Baker"}, {"pt-BR", "Padeiro"}}};
const LocalizedText foreign{.text = {}, .translations = {{"de", "Bäcker"}, {"ja", "パン職人"}}};
const LocalizedText regional{.text = {},
                             .translations = {{"de", "Bäcker"}, {"de-AT", "Bäckermeister"}}};

INSTANTIATE_TEST_SUITE_P(
    Table, Localized,
    ::testing::Values(Wish{"PlainInOwnLanguage", plain, "en", "Baker", false},
                      Wish{"PlainForAnybodyElse", plain, "de", "Baker", true},
                      Wish{"PlainForNobodyInParticular", plain, "", "Baker", false},
                      Wish{"PlainForARegion", plain, "en-GB", "Baker", false},
                      Wish{"Exact", mapped, "de", "Bäcker", false},
                      Wish{"Region", mapped, "pt-BR", "Padeiro", false},
                      Wish{"MainPartOfRegion", mapped, "de-AT", "Bäcker", false},
                      Wish{"RegionForMainPart", mapped, "pt", "Padeiro", false},
                      Wish{"OwnLanguageInMap", mapped, "", "Baker", false},
                      Wish{"FallsBackToOwn", mapped, "ja", "Baker", true},
                      Wish{"FallsBackToFirst", foreign, "fr", "Bäcker", true},
                      Wish{"ExactBeforeMainPart", regional, "de-AT", "Bäckermeister", false},
                      Wish{"MainPartBeforeRegion", regional, "de-CH", "Bäcker", false},
                      Wish{"Empty", LocalizedText{}, "en", "", false}),
    [](const auto& tested) { return tested.param.name; });

TEST(LocalizedText, KnowsWhenItIsEmpty) {
    EXPECT_TRUE(LocalizedText{}.isEmpty());
    EXPECT_FALSE(plain.isEmpty());
    EXPECT_FALSE(foreign.isEmpty());
}

} // namespace
} // namespace rungwise
