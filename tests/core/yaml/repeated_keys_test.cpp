// SPDX-License-Identifier: GPL-3.0-or-later
// Repeated keys in small maps and in large ones, which are searched differently.
#include "core/yaml/repeated_keys.h"

#include "tests/core/yaml/parsed_text.h"

#include <gtest/gtest.h>

#include <string>

namespace rungwise {
namespace {

using test::ParsedText;

/// A map of so many keys, of which the one numbered `repeated` and the last one are equal.
std::string mapOf(int keys, int repeated) {
    std::string text;
    for (int i = 0; i < keys - 1; ++i) text += "key-" + std::to_string(i) + ": {x: 1, y: 2}\n";
    return text + "key-" + std::to_string(repeated) + ": again\n";
}

class RepeatedKeys : public ::testing::TestWithParam<int> {};

TEST_P(RepeatedKeys, AreFoundWithTheirFirstPlace) {
    const int keys = GetParam();
    for (const int repeated : {0, (keys - 1) / 2, keys - 2}) {
        const ParsedText parsed{mapOf(keys, repeated)};
        ASSERT_TRUE(parsed.isSound());
        const auto found = repeatedKeys(parsed.root());
        ASSERT_EQ(found.size(), 1U);
        EXPECT_EQ(parsed.document().locate(found[0].first).line, repeated + 1);
        EXPECT_EQ(parsed.document().locate(found[0].second).line, keys);
    }
}

TEST_P(RepeatedKeys, AreNotFoundWhereThereAreNone) {
    const ParsedText parsed{mapOf(GetParam(), GetParam())};
    EXPECT_TRUE(repeatedKeys(parsed.root()).empty());
}

INSTANTIATE_TEST_SUITE_P(Sizes, RepeatedKeys, ::testing::Values(2, 23, 24, 25, 26, 9'999));

TEST(RepeatedKeys, NamesEachRepetitionWithTheFirst) {
    for (const int others : {0, 40}) {
        std::string text = "a: 1\nb: 2\na: 3\na: 4\nb: 5\n";
        for (int i = 0; i < others; ++i) text += "other-" + std::to_string(i) + ": 0\n";
        const ParsedText parsed{text};
        const auto found = repeatedKeys(parsed.root());
        ASSERT_EQ(found.size(), 3U);
        for (const std::size_t i : {0U, 1U, 2U}) {
            EXPECT_EQ(parsed.document().locate(found[i].second).line, static_cast<int>(i) + 3);
            EXPECT_EQ(parsed.document().locate(found[i].first).line, i == 2 ? 2 : 1);
        }
    }
}

TEST(RepeatedKeys, ComparesWhatTheKeysMean) {
    const ParsedText parsed{"a: 1\n\"a\": 2\n'\\x61': 3\nA: 4\n\"\\x61\": 5\n"};
    ASSERT_TRUE(parsed.isSound());
    EXPECT_EQ(repeatedKeys(parsed.root()).size(), 2U) << "quoting does not make another key";
}

} // namespace
} // namespace rungwise
