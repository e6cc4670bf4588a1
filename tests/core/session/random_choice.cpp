// SPDX-License-Identifier: GPL-3.0-or-later
// Puts texts together from pieces that have broken YAML programs.
#include "tests/core/session/random_choice.h"

#include "core/base/text.h"

#include <array>
#include <string_view>
#include <utility>

namespace rungwise::test {

namespace {

constexpr std::array<std::string_view, 34> pieces{
    "a",    "Z", " ",      "\"",     "'",      "\\",     "\n",      "\r",   "\t",
    ": ",   "#", "- ",     "? ",     "!",      "&",      "*",       "%",    "@",
    "{",    "]", ",",      "|",      ">",      "ö",      "e\u0301", "שלום", "مرحبا",
    "中文", "😀", "\u202e", "\u2028", "\u0085", "\u200b", "\u0007"};
constexpr std::array<std::string_view, 8> words{"NO",   "0110", "1e3", "12:30",
                                                "null", "~",    "---", "<b>&amp;</b>"};
constexpr std::array<std::string_view, 7> ids{"product-lead", "0110",  "no", "שלום",
                                              "a b: c #d",    "\"q\"", "😀"};

PayChoice randomPay(Dice& dice) {
    PayChoice pay;
    for (std::size_t measure = 0; measure < 6; ++measure) {
        if (dice.below(4) == 0) pay.measures.push_back(static_cast<PayMeasure>(measure));
    }
    if (dice.below(2) == 0) pay.market = MarketId::parse(ids[dice.below(ids.size())]);
    if (dice.below(2) == 0) pay.currency = dice.below(2) == 0 ? "USD" : "NOK";
    if (dice.below(2) == 0) pay.period = static_cast<PayPeriod>(dice.below(5));
    pay.grouping = static_cast<PayGrouping>(dice.below(5));
    pay.filter = static_cast<PayFilter>(dice.below(2));
    pay.picture = static_cast<PayPicture>(dice.below(4));
    return pay;
}

LadderChoice randomLadder(Dice& dice) {
    LadderChoice ladder;
    for (const auto id : ids) {
        if (dice.below(6) == 0) ladder.ladders.push_back(*LadderId::parse(id));
        if (dice.below(6) == 0) ladder.sources.push_back(*SourceId::parse(id));
    }
    ladder.labels = static_cast<EdgeLabels>(dice.below(2));
    return ladder;
}

MoveChoice randomMove(Dice& dice) {
    MoveChoice move;
    if (dice.below(2) == 0) move.from = RoleId::parse(ids[dice.below(ids.size())]);
    if (dice.below(2) == 0) move.to = RoleId::parse(ids[dice.below(ids.size())]);
    move.order = static_cast<RouteOrder>(dice.below(3));
    move.suggested = static_cast<SuggestedMoves>(dice.below(2));
    return move;
}

} // namespace

std::string nastyText(Dice& dice, std::size_t characters) {
    if (dice.below(4) == 0) return std::string{words[dice.below(words.size())]};
    std::string text;
    const std::size_t wanted = 1 + dice.below(characters);
    while (countCharacters(text) < wanted) text += pieces[dice.below(pieces.size())];
    return std::string{firstCharacters(text, wanted)};
}

ComparisonChoice randomChoice(Dice& dice) {
    ComparisonChoice choice;
    for (std::size_t i = dice.below(7); i > 0; --i) {
        choice = withRole(choice, *RoleId::parse(ids[dice.below(ids.size())]));
    }
    if (!choice.roles.empty()) {
        choice = withBaseline(choice, choice.roles[dice.below(choice.roles.size())]);
    }
    choice.filter = static_cast<RowFilter>(dice.below(3));
    choice.skillOrder = static_cast<SkillOrder>(dice.below(3));
    for (std::size_t i = dice.below(8); i > 0; --i) {
        choice = withToggled(choice, static_cast<SectionKind>(dice.below(11)));
    }
    choice = withLadder(std::move(choice), randomLadder(dice));
    choice = withMove(std::move(choice), randomMove(dice));
    return withPay(std::move(choice), randomPay(dice));
}

} // namespace rungwise::test
