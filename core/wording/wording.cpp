// SPDX-License-Identifier: GPL-3.0-or-later
// The English of the core, without any locale.
#include "core/wording/wording.h"

#include "core/base/fill.h"
#include "core/base/text.h"
#include "core/wording/currency_sign.h"

#include <array>
#include <charconv>
#include <cmath>
#include <cstdint>
#include <string_view>
#include <type_traits>
#include <vector>

namespace rungwise {

namespace {

constexpr std::string_view minus = "\u2212";
constexpr std::string_view noBreakSpace = "\u00a0";

constexpr std::string_view monthNames[] = {"January",   "February", "March",    "April",
                                           "May",       "June",     "July",     "August",
                                           "September", "October",  "November", "December"};

/// Puts commas between the thousands of plain digits with an optional point.
std::string grouped(std::string digits) {
    std::size_t place = digits.find('.');
    if (place == std::string::npos) place = digits.size();
    while (place > 3) {
        place -= 3;
        digits.insert(place, 1, ',');
    }
    return digits;
}

std::string absoluteNumber(const Decimal& number) {
    return grouped((number.isNegative() ? -number : number).toText());
}

std::string withSign(bool negative, std::string text) {
    if (negative) text.insert(0, minus);
    return text;
}

void replaceAll(std::string& text, std::string_view from, std::string_view to) {
    std::size_t place = text.find(from);
    while (place != std::string::npos) {
        text.replace(place, from.size(), to);
        place = text.find(from, place + to.size());
    }
}

/// The digits of a value that is not negative, with one decimal.
std::string oneDecimal(double value) {
    std::array<char, 400> buffer{};
    const auto [end, error] = std::to_chars(buffer.data(), buffer.data() + buffer.size(), value,
                                            std::chars_format::fixed, 1);
    return error == std::errc{} ? std::string{buffer.data(), end} : std::string{};
}

/// Keeps a text of the other direction from reordering the sentence around it.
std::string isolated(std::string text) {
    if (!hasRightToLeft(text)) return text;
    return "\u2068" + std::move(text) + "\u2069";
}

} // namespace

std::string Wording::say(const Phrase& phrase) const {
    std::vector<std::string> said;
    said.reserve(phrase.arguments.size());
    for (const PhraseArgument& argument : phrase.arguments) said.push_back(sayArgument(argument));
    if (!phrase.text.isEmpty()) return fill(translated(phrase.text, phrase.count), said);
    std::string plain{phrase.data.view()};
    for (const std::string& part : said) plain += part;
    return plain;
}

std::string Wording::number(const Decimal& number) const {
    return withSign(number.isNegative(), absoluteNumber(number));
}

std::string Wording::money(const Money& money) const {
    const std::string_view sign = currencySign(money.currency);
    std::string text{sign.empty() ? std::string_view{money.currency} : sign};
    if (sign.empty()) text += noBreakSpace;
    text += absoluteNumber(money.amount);
    return withSign(money.amount.isNegative(), std::move(text));
}

std::string Wording::percent(const Percent& percent) const {
    std::string text = oneDecimal(std::abs(percent.value));
    const bool isZero = text == "0.0";
    text = withSign(percent.value < 0 && !isZero, grouped(std::move(text)));
    if (percent.value > 0 && !isZero && percent.sign == Percent::Sign::Always) text.insert(0, "+");
    return text.append(noBreakSpace).append("%");
}

std::string Wording::date(const PartialDate& date) const {
    std::string text;
    if (date.day() != 0) text += std::to_string(date.day()) + " ";
    if (date.month() != 0) {
        text.append(monthNames[static_cast<std::size_t>(date.month() - 1)]).append(" ");
    }
    return text + std::to_string(date.year());
}

std::string Wording::translated(const TranslatableText& text,
                                std::optional<std::size_t> count) const {
    std::string english = text.text;
    if (!count) return english;
    replaceAll(english, "(s)", *count == 1 ? "" : "s");
    replaceAll(english, "%n", number(Decimal{static_cast<std::int64_t>(*count)}));
    return english;
}

std::string Wording::sayArgument(const PhraseArgument& argument) const {
    return std::visit(
        [this]<class Value>(const Value& value) -> std::string {
            if constexpr (std::is_same_v<Value, std::string>) {
                return isolated(value);
            } else if constexpr (std::is_same_v<Value, std::size_t>) {
                return number(Decimal{static_cast<std::int64_t>(value)});
            } else if constexpr (std::is_same_v<Value, Decimal>) {
                return number(value);
            } else if constexpr (std::is_same_v<Value, Money>) {
                return money(value);
            } else if constexpr (std::is_same_v<Value, Percent>) {
                return percent(value);
            } else if constexpr (std::is_same_v<Value, PartialDate>) {
                return date(value);
            } else {
                std::string list;
                for (const Phrase& part : value) {
                    if (!list.empty()) list += ", ";
                    const bool isData = part.text.isEmpty() && !part.data.empty();
                    list += isData ? isolated(say(part)) : say(part);
                }
                return list;
            }
        },
        argument);
}

} // namespace rungwise
