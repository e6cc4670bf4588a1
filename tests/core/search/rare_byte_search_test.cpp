// SPDX-License-Identifier: GPL-3.0-or-later
// Must find what a plain search finds, whichever letter it looks for.
#include "core/search/rare_byte_search.h"

#include <gtest/gtest.h>

#include <random>
#include <string>

namespace rungwise {
namespace {

ByteCounts countsOf(std::string_view text) {
    ByteCounts counts{};
    for (const char byte : text) ++counts[static_cast<unsigned char>(byte)];
    return counts;
}

TEST(RareByteSearch, FindsWhatAPlainSearchFinds) {
    std::mt19937 dice(7);
    const auto letters = [&](std::size_t length) {
        std::string text;
        for (std::size_t i = 0; i < length; ++i) text += static_cast<char>('a' + dice() % 3);
        return text;
    };
    for (int round = 0; round < 500; ++round) {
        const std::string text = letters(dice() % 60);
        const std::string word = letters(1 + dice() % 4);
        const RareByteSearch search{word, countsOf(text)};
        for (std::size_t from = 0; from <= text.size(); ++from) {
            ASSERT_EQ(search.find(text, from), text.find(word, from))
                << word << " in " << text << " from " << from;
        }
    }
}

TEST(RareByteSearch, TakesBytesBeyondAscii) {
    const std::string text = "größe und maß";
    EXPECT_EQ((RareByteSearch{"maß", countsOf(text)}.find(text, 0)), text.find("maß"));
    EXPECT_EQ((RareByteSearch{"ß", countsOf(text)}.find(text, 6)), text.rfind("ß"));
}

} // namespace
} // namespace rungwise
