// SPDX-License-Identifier: GPL-3.0-or-later
// English words, numbers, money, percentages and dates.
#include "core/wording/wording.h"

#include <gtest/gtest.h>

namespace rungwise {
namespace {

Decimal decimal(const char* text) {
    return Decimal::parse(text).value();
}

std::string money(const char* amount, const char* currency) {
    return Wording{}.money({.amount = decimal(amount), .currency = currency});
}

std::string percent(double value, Percent::Sign sign = Percent::Sign::WhenNegative) {
    return Wording{}.percent({.value = value, .sign = sign});
}

std::string date(const char* text) {
    return Wording{}.date(PartialDate::parse(text).value());
}

TEST(Wording, GroupsDigitsByThousands) {
    const Wording wording;
    EXPECT_EQ(wording.number(decimal("0")), "0");
    EXPECT_EQ(wording.number(decimal("999")), "999");
    EXPECT_EQ(wording.number(decimal("1000")), "1,000");
    EXPECT_EQ(wording.number(decimal("116607")), "116,607");
    EXPECT_EQ(wording.number(decimal("1000000000000000")), "1,000,000,000,000,000");
    EXPECT_EQ(wording.number(decimal("12345.678")), "12,345.678");
    EXPECT_EQ(wording.number(decimal("0.13")), "0.13");
    EXPECT_EQ(wording.number(decimal("-1234")), "−1,234");
}

TEST(Wording, PutsTheSignOfACurrencyBeforeTheAmount) {
    EXPECT_EQ(money("116607", "USD"), "$116,607");
    EXPECT_EQ(money("90000", "EUR"), "€90,000");
    EXPECT_EQ(money("52.5", "GBP"), "£52.5");
    EXPECT_EQ(money("9000000", "JPY"), "¥9,000,000");
    EXPECT_EQ(money("-5", "USD"), "−$5");
}

TEST(Wording, WritesTheCodeOfACurrencyWithoutASign) {
    EXPECT_EQ(money("30400000", "CLP"), "CLP\u00a030,400,000");
    EXPECT_EQ(money("-5", "CHF"), "−CHF\u00a05");
}

TEST(Wording, IsolatesDataOfTheOtherDirectionInsideSentences) {
    const Wording wording;
    const TranslatableText text = RW_TEXT("Test", "{0} (A)");
    EXPECT_EQ(wording.say(phrase(text, std::string{"خباز"})), "\u2068خباز\u2069 (A)");
    EXPECT_EQ(wording.say(phrase(text, Phrase::verbatim("אופה"))), "\u2068אופה\u2069 (A)");
    EXPECT_EQ(wording.say(phrase(text, std::string{"Baker 製パン"})), "Baker 製パン (A)");
    EXPECT_EQ(wording.say(Phrase::verbatim("خباز")), "خباز");
}

TEST(Wording, ShowsPercentagesWithOneDecimal) {
    EXPECT_EQ(percent(17.1083), "17.1\u00a0%");
    EXPECT_EQ(percent(17.16, Percent::Sign::Always), "+17.2\u00a0%");
    EXPECT_EQ(percent(-20.0, Percent::Sign::Always), "−20.0\u00a0%");
    EXPECT_EQ(percent(1234.5), "1,234.5\u00a0%");
    EXPECT_EQ(percent(-0.04), "0.0\u00a0%");
    EXPECT_EQ(percent(0.04, Percent::Sign::Always), "0.0\u00a0%");
}

TEST(Wording, ShowsDatesAsExactlyAsTheyAreKnown) {
    EXPECT_EQ(date("2025"), "2025");
    EXPECT_EQ(date("2025-06"), "June 2025");
    EXPECT_EQ(date("2025-06-05"), "5 June 2025");
}

TEST(Wording, FillsPlacesWithEveryKindOfArgument) {
    const Phrase said =
        phrase(RW_TEXT("Test", "{0} | {1} | {2} | {3}"), std::string{"a {1} b"}, std::size_t{1200},
               Money{.amount = Decimal{5}, .currency = "USD"}, decimal("0.5"));
    EXPECT_EQ(Wording{}.say(said), "a {1} b | 1,200 | $5 | 0.5");
}

TEST(Wording, JoinsListsWithCommasAndWordsPhrasesInPhrases) {
    const Phrase inner = phrase(RW_TEXT("Test", "<{0}>"), std::string{"x"});
    EXPECT_EQ(Wording{}.say(phrase(RW_TEXT("Test", "{0}; {1}"), Phrases{inner, inner}, inner)),
              "<x>, <x>; <x>");
}

TEST(Wording, ShowsDataAsItIs) {
    EXPECT_EQ(Wording{}.say(Phrase::verbatim("%n item(s) {0}")), "%n item(s) {0}");
    EXPECT_EQ(Wording{}.say(Phrase::plain(PartialDate::parse("2025-06").value())), "June 2025");
    EXPECT_EQ(Wording{}.say(Phrase{}), "");
}

TEST(Wording, MakesEnglishPlurals) {
    const auto levels = [](std::size_t count) {
        return Wording{}.say(pluralPhrase(RW_PLURAL("Test", "%n level(s) above"), count));
    };
    EXPECT_EQ(levels(0), "0 levels above");
    EXPECT_EQ(levels(1), "1 level above");
    EXPECT_EQ(levels(1200), "1,200 levels above");
}

TEST(Wording, LeavesTextsWithoutACountAlone) {
    EXPECT_EQ(Wording{}.say(phrase(RW_TEXT("Test", "%n level(s)"))), "%n level(s)");
}

} // namespace
} // namespace rungwise
