// SPDX-License-Identifier: GPL-3.0-or-later
// When two phrases say the same.
#include "core/wording/phrase.h"

#include <gtest/gtest.h>

namespace rungwise {
namespace {

TEST(SameWords, HoldsForEqualTextsAndArguments) {
    const auto make = [] {
        return phrase(RW_TEXT("Test", "{0} of {1}"), std::size_t{1},
                      Phrases{Phrase::verbatim("a"), Phrase::verbatim("b")});
    };
    EXPECT_TRUE(sameWords(make(), make()));
    EXPECT_TRUE(sameWords(Phrase{}, Phrase{}));
}

TEST(SameWords, FailsWhenAnythingDiffers) {
    const Phrase one = pluralPhrase(RW_PLURAL("Test", "%n of {0}"), 1, std::size_t{2});
    EXPECT_FALSE(sameWords(one, pluralPhrase(RW_PLURAL("Test", "%n of {0}"), 2, std::size_t{2})));
    EXPECT_FALSE(sameWords(one, pluralPhrase(RW_PLURAL("Test", "%n of {0}"), 1, std::size_t{3})));
    EXPECT_FALSE(sameWords(one, pluralPhrase(RW_PLURAL("Test", "%n in {0}"), 1, std::size_t{2})));
    EXPECT_FALSE(sameWords(one, pluralPhrase(RW_PLURAL("Other", "%n of {0}"), 1, std::size_t{2})));
    EXPECT_FALSE(sameWords(one, pluralPhrase(RW_PLURAL("Test", "%n of {0}"), 1, Decimal{2})));
    EXPECT_FALSE(sameWords(Phrase::verbatim("a"), Phrase::verbatim("b")));
    EXPECT_FALSE(sameWords(Phrase::verbatim("a"), phrase(RW_TEXT("Test", "a"))));
}

TEST(SameWords, LooksIntoLists) {
    const auto listing = [](const char* last) {
        return Phrase::plain(Phrases{Phrase::verbatim("a"), Phrase::verbatim(last)});
    };
    EXPECT_TRUE(sameWords(listing("b"), listing("b")));
    EXPECT_FALSE(sameWords(listing("b"), listing("c")));
}

TEST(Phrase, IsEmptyOnlyWithoutAnythingToSay) {
    EXPECT_TRUE(Phrase{}.isEmpty());
    EXPECT_FALSE(Phrase::verbatim("a").isEmpty());
    EXPECT_FALSE(Phrase::plain(Decimal{0}).isEmpty());
    EXPECT_FALSE(phrase(RW_TEXT("Test", "a")).isEmpty());
}

} // namespace
} // namespace rungwise
