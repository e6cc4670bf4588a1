// SPDX-License-Identifier: GPL-3.0-or-later
// UTF-8: validity, counting, folding and what may stand in a line on a terminal.
#include "core/base/text.h"

#include <gtest/gtest.h>

#include <optional>
#include <string>
#include <string_view>

namespace rungwise {
namespace {

struct Bytes {
    const char* name;
    std::string text;
    std::optional<std::size_t> fault;
};

class Utf8Check : public ::testing::TestWithParam<Bytes> {};

TEST_P(Utf8Check, FindsTheFirstFault) {
    EXPECT_EQ(firstInvalidUtf8(GetParam().text), GetParam().fault);
}

TEST_P(Utf8Check, FindsItBehindALongAsciiText) {
    for (std::size_t length = 1; length < 20; ++length) {
        const auto expected =
            GetParam().fault ? std::optional{*GetParam().fault + length} : std::nullopt;
        EXPECT_EQ(firstInvalidUtf8(std::string(length, 'a') + GetParam().text), expected);
    }
}

INSTANTIATE_TEST_SUITE_P(
    Table, Utf8Check,
    ::testing::Values(
        Bytes{"Empty", "", {}}, Bytes{"Ascii", "bread", {}}, Bytes{"TwoBytes", "\xC2\x80", {}},
        Bytes{"ThreeBytes", "\xE0\xA0\x80", {}}, Bytes{"FourBytes", "\xF0\x90\x80\x80", {}},
        Bytes{"LastCharacter", "\xF4\x8F\xBF\xBF", {}},
        Bytes{"BeforeSurrogates", "\xED\x9F\xBF", {}},
        Bytes{"BehindSurrogates", "\xEE\x80\x80", {}}, Bytes{"Nul", std::string(1, '\0'), {}},
        Bytes{"StrayContinuation", "a\x80", 1}, Bytes{"Overlong2", "\xC0\xAF", 0},
        Bytes{"OverlongC1", "\xC1\xBF", 0}, Bytes{"Overlong3", "\xE0\x9F\xBF", 0},
        Bytes{"Overlong4", "\xF0\x8F\xBF\xBF", 0}, Bytes{"FirstSurrogate", "\xED\xA0\x80", 0},
        Bytes{"LastSurrogate", "\xED\xBF\xBF", 0}, Bytes{"BeyondUnicode", "\xF4\x90\x80\x80", 0},
        Bytes{"F5", "\xF5\x80\x80\x80", 0}, Bytes{"Ff", "\xFF", 0}, Bytes{"CutShort2", "a\xC3", 1},
        Bytes{"CutShort3", "a\xE6\xBC", 1}, Bytes{"CutShort4", "a\xF0\x9F\xA5", 1},
        Bytes{"Latin1", "caf\xE9 noir", 3}, Bytes{"Interrupted", "\xE6\xBCx", 0}),
    [](const auto& tested) { return tested.param.name; });

TEST(Text, CountsCharactersNotBytes) {
    EXPECT_EQ(countCharacters(""), 0U);
    EXPECT_EQ(countCharacters("Zürich"), 6U);
    EXPECT_EQ(countCharacters("日本"), 2U);
    EXPECT_EQ(countCharacters("👩🏽‍🍳"), 4U) << "woman, skin tone, joiner, pan";
}

TEST(Text, CutsBetweenCharacters) {
    EXPECT_EQ(firstCharacters("Zürich", 2), "Zü");
    EXPECT_EQ(firstCharacters("日本", 1), "日");
    EXPECT_EQ(firstCharacters("日本", 5), "日本");
    EXPECT_EQ(firstCharacters("日本", 0), "");
}

TEST(Text, DecodesOneCharacterAfterTheOther) {
    const std::string_view text = "aé漢🥖";
    std::size_t offset = 0;
    EXPECT_EQ(nextCharacter(text, offset), U'a');
    EXPECT_EQ(nextCharacter(text, offset), U'é');
    EXPECT_EQ(nextCharacter(text, offset), U'漢');
    EXPECT_EQ(nextCharacter(text, offset), U'🥖');
    EXPECT_EQ(offset, text.size());
}

TEST(Text, FoldsCaseAndAccents) {
    EXPECT_EQ(folded("Zürich"), folded("zurich"));
    EXPECT_EQ(folded("ZÜRICH"), "zurich");
    EXPECT_EQ(folded("Zu\u0308rich"), "zurich") << "a combining mark counts like a composed one";
    EXPECT_EQ(folded("STRASSE"), folded("straße"));
    EXPECT_EQ(folded("ﬁn"), "fin");
    EXPECT_EQ(folded("ｂａｋｅｒ"), "baker");
    EXPECT_EQ(folded("製パン"), folded("製ハン")) << "the Japanese voice mark is a mark as well";
    EXPECT_NE(folded("zurich"), folded("zuerich"));
    EXPECT_EQ(folded(""), "");
    EXPECT_EQ(folded("soft\u00ADhyphen"), "softhyphen");
}

TEST(Text, KnowsDirectionControls) {
    for (const char32_t character : {U'\u202A', U'\u202E', U'\u2066', U'\u2069'}) {
        EXPECT_TRUE(isDirectionControl(character));
    }
    for (const char32_t character : {U'a', U'\u2029', U'\u202F', U'\u2065', U'\u206A', U'א'}) {
        EXPECT_FALSE(isDirectionControl(character));
    }
}

TEST(Text, MakesAnyBytesValid) {
    EXPECT_EQ(validUtf8("bäcker"), "bäcker");
    EXPECT_EQ(validUtf8("b\xE4\x63ker\xFF"), "b\uFFFD\x63ker\uFFFD");
    EXPECT_EQ(validUtf8("\xED\xA0\x80"), "\uFFFD\uFFFD\uFFFD");
    EXPECT_FALSE(firstInvalidUtf8(validUtf8("\xF0\x9F\xC3")));
}

TEST(Text, LetsNothingOutOfItsLine) {
    EXPECT_EQ(oneLine("naïve 漢 text"), "naïve 漢 text");
    EXPECT_EQ(oneLine("a\nb\tc\x1b[31md\x7f"), "a\uFFFDb\uFFFDc\uFFFD[31md\uFFFD");
    EXPECT_EQ(oneLine("a\u0085b\u202Ec\u2028d"), "a\uFFFDb\uFFFDc\uFFFDd");
}

} // namespace
} // namespace rungwise
