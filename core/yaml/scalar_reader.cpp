// SPDX-License-Identifier: GPL-3.0-or-later
// Never trusts the parser's own conversions: every value is read from its text.
#include "core/yaml/scalar_reader.h"

#include "core/base/id.h"
#include "core/base/nearest_word.h"
#include "core/base/text.h"
#include "core/yaml/map_reader.h"
#include "core/yaml/plain_word.h"

#include <algorithm>

namespace rungwise {

namespace {

constexpr std::size_t shownCharacters = 60;

/// A value as it is quoted in a message.
std::string shown(std::string_view text) {
    const std::string_view start = firstCharacters(text, shownCharacters);
    return std::string{start} + (start.size() < text.size() ? "…" : "");
}

bool isScalarAt(Reading& reading, Node node, TranslatableText expected) {
    if (node.isScalar()) return true;
    reportKind(reading, node, expected);
    return false;
}

std::string codePoint(char32_t character) {
    std::string text = "U+";
    for (int shift = 12; shift >= 0; shift -= 4) {
        text += "0123456789ABCDEF"[(character >> static_cast<unsigned>(shift)) & 0xFU];
    }
    return text;
}

/// The direction controls are E2 80 AA–AE and E2 81 A6–A9 in UTF-8.
void checkDirection(Reading& reading, Node node, std::string_view text) {
    for (std::size_t i = text.find('\xE2'); i < text.size(); i = text.find('\xE2', i)) {
        const char32_t character = nextCharacter(text, i);
        if (!isDirectionControl(character)) continue;
        reading.report(node, DiagnosticCode::DirectionControl, {codePoint(character)});
        return;
    }
}

void checkLength(Reading& reading, Node node, std::string_view text, TextLength length) {
    const bool isName = length == TextLength::Name;
    const Limits& limits = reading.limits();
    const std::size_t most = isName ? limits.nameCharacters : limits.textCharacters;
    if (text.size() <= most) return;
    const std::size_t characters = countCharacters(text);
    if (characters <= most) return;
    reading.report(node, isName ? DiagnosticCode::NameTooLong : DiagnosticCode::TextTooLong,
                   {std::to_string(characters), std::to_string(most)});
}

bool isInside(const Decimal& number, const NumberRange& range) {
    return (!range.above || number > *range.above) && (!range.least || number >= *range.least) &&
           (!range.most || number <= *range.most);
}

std::string joined(std::span<const std::string_view> words) {
    std::string text;
    for (const std::string_view word : words) {
        if (!text.empty()) text += ", ";
        text += word;
    }
    return text;
}

} // namespace

std::optional<std::string> readText(Reading& reading, Node node, TextLength length) {
    if (!isScalarAt(reading, node, RW_TEXT("DiagnosticWord", "a text"))) return std::nullopt;
    const std::string_view text = node.text();
    if (text.empty()) {
        reading.report(node, DiagnosticCode::EmptyText);
        return std::nullopt;
    }
    if (node.kind() == NodeKind::Plain && isAmbiguousWord(text)) {
        reading.report(node, DiagnosticCode::UnquotedText, {std::string{text}});
    }
    checkLength(reading, node, text, length);
    checkDirection(reading, node, text);
    return std::string{text};
}

std::optional<std::string> readId(Reading& reading, Node node) {
    if (!isScalarAt(reading, node, RW_TEXT("DiagnosticWord", "an id"))) return std::nullopt;
    const std::string_view text = node.text();
    if (node.kind() == NodeKind::Plain && isAmbiguousWord(text)) {
        reading.report(node, DiagnosticCode::UnquotedId, {std::string{text}});
        return std::nullopt;
    }
    if (idFault(text)) {
        reading.report(node, DiagnosticCode::BadId);
        return std::nullopt;
    }
    return std::string{text};
}

std::optional<Decimal> readNumber(Reading& reading, Node node, const NumberRange& range) {
    if (!isScalarAt(reading, node, RW_TEXT("DiagnosticWord", "a number"))) return std::nullopt;
    const std::string_view text = node.text();
    const auto number = node.kind() == NodeKind::Plain ? Decimal::parse(text) : std::nullopt;
    if (number && isInside(*number, range)) return number;
    if (number) {
        reading.report(node, DiagnosticCode::NumberOutOfRange, {shown(text), range.words.text});
    } else if (node.kind() == NodeKind::Plain && Decimal::isNumber(text)) {
        reading.report(node, DiagnosticCode::NumberTooLong, {shown(text)});
    } else {
        reading.report(node, DiagnosticCode::NotANumber, {shown(text)});
    }
    return std::nullopt;
}

std::optional<bool> readTruth(Reading& reading, Node node) {
    if (!isScalarAt(reading, node, RW_TEXT("DiagnosticWord", "true or false"))) return std::nullopt;
    const bool isPlain = node.kind() == NodeKind::Plain;
    const std::string_view text = node.text();
    if (isPlain && (text == "true" || text == "True" || text == "TRUE")) return true;
    if (isPlain && (text == "false" || text == "False" || text == "FALSE")) return false;
    reading.report(node, DiagnosticCode::NotTrueOrFalse, {shown(text)});
    return std::nullopt;
}

std::optional<PartialDate> readDate(Reading& reading, Node node) {
    if (!isScalarAt(reading, node, RW_TEXT("DiagnosticWord", "a date"))) return std::nullopt;
    const auto date = PartialDate::parse(node.text());
    if (!date) reading.report(node, DiagnosticCode::BadDate, {shown(node.text())});
    return date;
}

std::optional<std::string> readCurrency(Reading& reading, Node node) {
    if (!isScalarAt(reading, node, RW_TEXT("DiagnosticWord", "a currency code"))) {
        return std::nullopt;
    }
    const std::string_view text = node.text();
    const bool isCode = text.size() == 3 && std::all_of(text.begin(), text.end(), [](char c) {
                            return c >= 'A' && c <= 'Z';
                        });
    if (isCode) return std::string{text};
    reading.report(node, DiagnosticCode::BadCurrency, {shown(text)});
    return std::nullopt;
}

std::optional<std::size_t> readChoice(Reading& reading, Node node,
                                      std::span<const std::string_view> choices) {
    if (!isScalarAt(reading, node, RW_TEXT("DiagnosticWord", "a single word"))) return std::nullopt;
    const auto found = std::find(choices.begin(), choices.end(), node.text());
    if (found != choices.end()) return static_cast<std::size_t>(found - choices.begin());
    reading.report(
        node, DiagnosticCode::UnknownChoice,
        {shown(node.text()), std::string{nearestWord(node.text(), choices)}, joined(choices)});
    return std::nullopt;
}

bool isLanguageCode(std::string_view text) {
    const auto isLower = [](char c) { return c >= 'a' && c <= 'z'; };
    const auto isPart = [&](char c) {
        return isLower(c) || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '-';
    };
    const std::string_view main = text.substr(0, text.find('-'));
    return (main.size() == 2 || main.size() == 3) &&
           std::all_of(main.begin(), main.end(), isLower) &&
           std::all_of(text.begin(), text.end(), isPart) && text.back() != '-' &&
           text.find("--") == std::string_view::npos;
}

} // namespace rungwise
