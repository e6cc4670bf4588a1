// SPDX-License-Identifier: GPL-3.0-or-later
// The stream that notices when the parser takes in too much at once.
#include "core/yaml/guarded_text.h"

#include "tests/core/yaml/parsed_text.h"

#include <gtest/gtest.h>

#include <istream>
#include <iterator>
#include <string>

namespace rungwise {
namespace {

std::string everything(GuardedText& text) {
    return {std::istreambuf_iterator<char>{&text}, {}};
}

constexpr LookaheadLimits generous{1'000'000, 1'000'000};

TEST(GuardedText, HandsTheTextOutAsItIs) {
    std::string long_;
    for (int i = 0; i < 3'000; ++i) long_ += "line " + std::to_string(i) + "\n";
    GuardedText text{long_, generous};
    EXPECT_EQ(everything(text), long_);
    EXPECT_EQ(text.offsetOf(17), 17U);
}

TEST(GuardedText, PutsADocumentStartBeforeABracket) {
    GuardedText list{"  \n[1]", generous};
    EXPECT_EQ(everything(list), "--- [1]");
    EXPECT_EQ(list.offsetOf(4), 3U) << "the bracket";
    EXPECT_EQ(list.offsetOf(5), 4U);
    EXPECT_EQ(list.offsetOf(2), 3U) << "a place within the prefix is the begin of the text";
    GuardedText map{"{a: 1}", generous};
    EXPECT_EQ(everything(map), "--- {a: 1}");
    GuardedText plain{"- [1]", generous};
    EXPECT_EQ(everything(plain), "- [1]");
}

TEST(GuardedText, RunsDryWhenNothingIsReported) {
    const std::string brackets = "a: " + std::string(10'000, '[');
    GuardedText text{brackets, {1'000'000, 3'000}};
    try {
        const std::string all = everything(text);
        FAIL() << "handed out " << all.size() << " bytes";
    } catch (const GuardedText::Overran& overran) {
        EXPECT_EQ(overran.reason, Overrun::Indicators);
        EXPECT_EQ(overran.since, 0U);
    }
}

TEST(GuardedText, CountsFromTheLastEvent) {
    const std::string letters(20'000, 'a');
    GuardedText text{letters, {5'000, 1'000}};
    for (int i = 0; i < 4'000; ++i) text.sbumpc();
    text.eventCame(4'000);
    for (int i = 0; i < 4'000; ++i) text.sbumpc();
    text.eventCame(8'000);
    try {
        const std::string all = everything(text);
        FAIL() << "handed out " << all.size() << " bytes";
    } catch (const GuardedText::Overran& overran) {
        EXPECT_EQ(overran.reason, Overrun::Bytes);
        EXPECT_EQ(overran.since, 8'000U);
    }
}

TEST(GuardedText, LetsALargeJsonFileThrough) {
    std::string json = "{\"list\": [\n";
    for (int i = 0; i < 60'000; ++i)
        json += "  {\"id\": " + std::to_string(i) + ", \"x\": [1, 2]},\n";
    json += "  {}\n]}\n";
    test::ParsedText parsed{json};
    EXPECT_EQ(parsed.said(), "");
    ASSERT_TRUE(parsed.isSound());
    EXPECT_EQ(test::valueOf(parsed.root(), "list").size(), 60'001U);
}

TEST(GuardedText, StopsABracketThatMightStillBecomeAKey) {
    std::string text = "a: b\nc:\n  [";
    for (int i = 0; i < 200'000; ++i) text += "1,";
    text += "1]\n";
    test::ParsedText parsed{text};
    EXPECT_FALSE(parsed.isSound());
    EXPECT_NE(parsed.said().find("a.yaml:2:1: error: a list or map in brackets holds more than"),
              std::string::npos);
}

} // namespace
} // namespace rungwise
