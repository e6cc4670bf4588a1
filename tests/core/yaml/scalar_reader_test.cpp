// SPDX-License-Identifier: GPL-3.0-or-later
// Single values: what is read and what is said of the rest.
#include "core/yaml/scalar_reader.h"

#include "tests/core/yaml/parsed_text.h"

#include <gtest/gtest.h>

#include <array>
#include <string>

namespace rungwise {
namespace {

using test::ParsedText;

/// Reads a value with `read(Reading&, Node)` and writes what came of it: "value", or
/// the code of what was said in brackets, or both.
template <class Read> std::string outcome(const std::string& text, Read read) {
    ParsedText parsed{"- " + text};
    if (!parsed.isSound()) return "not parsed";
    Reading reading{parsed.document(), parsed.limits(), parsed.log()};
    std::string result = read(reading, test::entryOf(parsed.root(), 0));
    for (const Diagnostic& diagnostic : parsed.log().take()) {
        result += std::string{"["} + rowOf(diagnostic.code).name + "]";
    }
    return result;
}

struct Case {
    const char* text;
    const char* outcome;
};

constexpr NumberRange years{
    .least = Decimal{0}, .most = Decimal{80}, .words = {"DiagnosticWord", "a number from 0 to 80"}};

std::string textOutcome(const std::string& text) {
    return outcome(text, [](Reading& reading, Node node) {
        return readText(reading, node, TextLength::Name).value_or("");
    });
}

TEST(ReadText, TakesTextsAndWarnsOfDoubtfulOnes) {
    const Case cases[]{{"bread", "bread"},
                       {"'yes'", "yes"},
                       {"yes", "yes[unquoted-text]"},
                       {"12:30", "12:30[unquoted-text]"},
                       {"''", "[empty-text]"},
                       {"[a]", "[wrong-kind]"},
                       {"{a: b}", "[wrong-kind]"},
                       {"~", "[wrong-kind]"},
                       {"\"a \\u202E b\"", "a \u202E b[direction-control]"},
                       {"\"\\u2066\\u2069\\u2066\"", "\u2066\u2069\u2066[direction-control]"},
                       {"\u2013 dash \u20AC", "\u2013 dash \u20AC"}};
    for (const auto& [text, expected] : cases) EXPECT_EQ(textOutcome(text), expected) << text;
}

TEST(ReadText, MeasuresInCharacters) {
    std::string umlauts;
    for (int i = 0; i < 120; ++i) umlauts += "ü";
    EXPECT_EQ(textOutcome(umlauts), umlauts);
    EXPECT_EQ(textOutcome(umlauts + "x"), umlauts + "x[name-too-long]");
    const std::string text(10'000, 'a');
    const auto asText = [](Reading& reading, Node node) {
        return readText(reading, node, TextLength::Text).value_or("").empty() ? "empty" : "kept";
    };
    EXPECT_EQ(outcome(text, asText), "kept");
    EXPECT_EQ(outcome(text + "a", asText), "kept[text-too-long]");
}

TEST(ReadId, RefusesWhatOtherProgramsReadAsSomethingElse) {
    const Case cases[]{
        {"baker", "baker"},          {"'NO'", "NO"},           {"NO", "[unquoted-id]"},
        {"0110", "[unquoted-id]"},   {"1e3", "[unquoted-id]"}, {"true", "[unquoted-id]"},
        {"\"0110\"", "0110"},        {"' a'", "[bad-id]"},     {"''", "[bad-id]"},
        {"\"a\\nb\"", "[bad-id]"},   {"[a]", "[wrong-kind]"},  {"~", "[wrong-kind]"},
        {"51-3011.00", "51-3011.00"}};
    for (const auto& [text, expected] : cases) {
        EXPECT_EQ(outcome(text, [](Reading& reading,
                                   Node node) { return readId(reading, node).value_or(""); }),
                  expected)
            << text;
    }
}

TEST(ReadNumber, TellsWhyNot) {
    const Case cases[]{{"72", "72"},
                       {"0.50", "0.5"},
                       {"-0", "0"},
                       {"80", "80"},
                       {"80.01", "[number-out-of-range]"},
                       {"-1", "[number-out-of-range]"},
                       {"1e400", "[number-too-long]"},
                       {"1234567890123456789", "[number-too-long]"},
                       {"0.1234567890123456789", "[number-too-long]"},
                       {".nan", "[not-a-number]"},
                       {".inf", "[not-a-number]"},
                       {"010", "[not-a-number]"},
                       {"0x10", "[not-a-number]"},
                       {"1_000", "[not-a-number]"},
                       {"+5", "[not-a-number]"},
                       {".5", "[not-a-number]"},
                       {"5.", "[not-a-number]"},
                       {"1e+-5", "[not-a-number]"},
                       {"12:30", "[not-a-number]"},
                       {"'72'", "[not-a-number]"},
                       {"72,5", "[not-a-number]"},
                       {"many", "[not-a-number]"},
                       {"[72]", "[wrong-kind]"},
                       {"~", "[wrong-kind]"}};
    for (const auto& [text, expected] : cases) {
        EXPECT_EQ(outcome(text,
                          [](Reading& reading, Node node) {
                              const auto number = readNumber(reading, node, years);
                              return number ? number->toText() : std::string{};
                          }),
                  expected)
            << text;
    }
}

TEST(ReadNumber, HoldsAnOpenLowerEnd) {
    constexpr NumberRange positive{.above = Decimal{0},
                                   .words = {"DiagnosticWord", "a number above 0"}};
    const auto read = [&](Reading& reading, Node node) {
        const auto number = readNumber(reading, node, positive);
        return number ? number->toText() : std::string{};
    };
    EXPECT_EQ(outcome("0", read), "[number-out-of-range]");
    EXPECT_EQ(outcome("0.000000000000000001", read), "0.000000000000000001");
}

TEST(ReadTruth, TakesTrueAndFalseOnly) {
    const Case cases[]{{"true", "T"},
                       {"TRUE", "T"},
                       {"False", "F"},
                       {"yes", "[not-true-or-false]"},
                       {"on", "[not-true-or-false]"},
                       {"1", "[not-true-or-false]"},
                       {"'true'", "[not-true-or-false]"},
                       {"tRUE", "[not-true-or-false]"},
                       {"[]", "[wrong-kind]"}};
    for (const auto& [text, expected] : cases) {
        EXPECT_EQ(outcome(text,
                          [](Reading& reading, Node node) -> std::string {
                              const auto truth = readTruth(reading, node);
                              return !truth ? "" : *truth ? "T" : "F";
                          }),
                  expected)
            << text;
    }
}

TEST(ReadDate, TakesPlainAndQuotedDates) {
    const Case cases[]{{"2025", "2025"},
                       {"'2025-06'", "2025-06"},
                       {"2025-06-05", "2025-06-05"},
                       {"2025-02-30", "[bad-date]"},
                       {"June", "[bad-date]"},
                       {"[2025]", "[wrong-kind]"}};
    for (const auto& [text, expected] : cases) {
        EXPECT_EQ(outcome(text,
                          [](Reading& reading, Node node) {
                              const auto date = readDate(reading, node);
                              return date ? date->toText() : std::string{};
                          }),
                  expected)
            << text;
    }
}

TEST(ReadCurrency, TakesThreeCapitals) {
    const Case cases[]{{"USD", "USD"},
                       {"'EUR'", "EUR"},
                       {"eur", "[bad-currency]"},
                       {"Euro", "[bad-currency]"},
                       {"US", "[bad-currency]"},
                       {"€", "[bad-currency]"},
                       {"12", "[bad-currency]"},
                       {"{a: b}", "[wrong-kind]"}};
    for (const auto& [text, expected] : cases) {
        EXPECT_EQ(outcome(text, [](Reading& reading,
                                   Node node) { return readCurrency(reading, node).value_or(""); }),
                  expected)
            << text;
    }
}

TEST(ReadChoice, NamesTheChoicesAndTheNearest) {
    constexpr std::array<std::string_view, 3> words{"year", "month", "hour"};
    ParsedText parsed{"[month, yearly, " + std::string(500, 'x') + ", [year]]"};
    Reading reading{parsed.document(), parsed.limits(), parsed.log()};
    Children children{parsed.root()};
    EXPECT_EQ(readChoice(reading, children.next(), words), 1U);
    EXPECT_FALSE(readChoice(reading, children.next(), words));
    EXPECT_EQ(parsed.said(),
              "a.yaml:1:9: error: “yearly” is none of: year, month, hour [unknown-choice]\n"
              "    hint: did you mean “year”?\n");
    EXPECT_FALSE(readChoice(reading, children.next(), words));
    EXPECT_NE(parsed.said().find("“" + std::string(60, 'x') + "…” is none of"), std::string::npos)
        << "long values are cut short in messages";
    EXPECT_FALSE(readChoice(reading, children.next(), words));
    EXPECT_EQ(parsed.said(),
              "a.yaml:1:519: error: a single word is expected here, not a list [wrong-kind]\n");
}

TEST(LanguageCode, IsWhatTheFormatSays) {
    for (const char* text : {"en", "de", "deu", "pt-BR", "zh-Hans-CN", "de-1996"}) {
        EXPECT_TRUE(isLanguageCode(text)) << text;
    }
    for (const char* text :
         {"", "e", "EN", "engl", "en-", "en--GB", "-en", "en_GB", "e1", "é", "en-ü"}) {
        EXPECT_FALSE(isLanguageCode(text)) << text;
    }
}

} // namespace
} // namespace rungwise
