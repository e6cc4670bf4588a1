// SPDX-License-Identifier: GPL-3.0-or-later
// The nearest word, and when none is near enough.
#include "core/base/nearest_word.h"

#include <gtest/gtest.h>

#include <array>
#include <string>
#include <vector>

namespace rungwise {
namespace {

constexpr std::array<std::string_view, 6> words{"summary", "sources", "skills",
                                                "skill",   "name",    "id"};

struct Mistake {
    const char* written;
    const char* meant;
};

class Nearest : public ::testing::TestWithParam<Mistake> {};

TEST_P(Nearest, WordIsWhatWasMeant) {
    EXPECT_EQ(nearestWord(GetParam().written, words), GetParam().meant);
}

INSTANTIATE_TEST_SUITE_P(
    Table, Nearest,
    ::testing::Values(Mistake{"sumary", "summary"}, Mistake{"summaryy", "summary"},
                      Mistake{"usmmary", "summary"}, Mistake{"SUMMARY", "summary"},
                      Mistake{"source", "sources"}, Mistake{"nmae", "name"},
                      Mistake{"skil", "skill"}, Mistake{"skills", "skills"}, Mistake{"ie", "id"},
                      Mistake{"colour", ""}, Mistake{"", ""}, Mistake{"xyz", ""}));

TEST(NearestWord, PrefersTheFirstOfEquals) {
    constexpr std::array<std::string_view, 2> equals{"bat", "cat"};
    EXPECT_EQ(nearestWord("rat", equals), "bat");
}

TEST(NearestWord, GivesUpOnEndlessWords) {
    const std::string endless(10'000, 'a');
    EXPECT_EQ(nearestWord(endless, words), "");
    const std::array<std::string_view, 2> candidates{endless, "name"};
    EXPECT_EQ(nearestWord("nam", candidates), "name");
}

TEST(NearestWord, HasNothingToOfferFromNothing) {
    EXPECT_EQ(nearestWord("name", {}), "");
}

TEST(NearestWords, AreOrderedByDistanceAndFindParts) {
    constexpr std::array<std::string_view, 5> titles{
        "Project Manager", "Product Manager", "Senior Product Manager", "Baker", "Product Manager"};
    const std::vector<std::string> found = nearestWords("product manger", titles, 3);
    ASSERT_EQ(found.size(), 3U);
    EXPECT_EQ(found[0], "Product Manager");
    EXPECT_EQ(found[1], "Project Manager");
    EXPECT_EQ(found[2], "Senior Product Manager");
    EXPECT_EQ(nearestWords("senior", titles, 5),
              std::vector<std::string>{"Senior Product Manager"});
    EXPECT_TRUE(nearestWords("", titles, 5).empty());
}

} // namespace
} // namespace rungwise
