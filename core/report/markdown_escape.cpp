// SPDX-License-Identifier: GPL-3.0-or-later
// Takes every meaning that Markdown could see in a text from it, with as few backslashes as will
// do.
#include "core/report/line_breaks.h"
#include "core/report/markdown.h"

#include <algorithm>
#include <cstddef>

namespace rungwise {

namespace {

bool isDigit(char character) {
    return character >= '0' && character <= '9';
}

bool isLetter(char character) {
    return (character >= 'a' && character <= 'z') || (character >= 'A' && character <= 'Z');
}

bool isSpaceOrEnd(std::string_view text, std::size_t at) {
    return at >= text.size() || text[at] == ' ' || text[at] == '\t' || text[at] == '\n';
}

/// True when `text` begins with what HTML reads as one character, such as "&lt;" or "&#60;".
bool beginsWithEntity(std::string_view text) {
    std::size_t end = 1;
    while (end < text.size() && (isLetter(text[end]) || isDigit(text[end]) || text[end] == '#')) {
        ++end;
    }
    return end > 1 && end < text.size() && text[end] == ';';
}

/// True for "://" behind a word and for "www.", which GitHub turns into links by themselves.
bool startsLink(std::string_view text, std::size_t at) {
    if (text[at] == ':') return at > 0 && isLetter(text[at - 1]) && text.substr(at, 3) == "://";
    if (text[at] != '.' || at < 3) return false;
    const std::string_view before = text.substr(at - 3, 3);
    return std::ranges::equal(before, std::string_view{"www"},
                              [](char a, char b) { return a == b || a + 32 == b; });
}

/// True for a "#" among those that a heading would lose at its end.
bool endsHeading(std::string_view text, std::size_t at) {
    const std::size_t before = text.find_last_not_of('#');
    return before != std::string_view::npos && before < at && text[before] == ' ';
}

/// True for characters that mean something in the middle of a line.
bool hasMeaning(std::string_view text, std::size_t at) {
    switch (text[at]) {
    case '\\':
    case '`':
    case '*':
    case '_':
    case '[':
    case '<':
    case '|':
    case '~': return true;
    case '&': return beginsWithEntity(text.substr(at));
    case '#': return endsHeading(text, at);
    // GitHub's mathematics; an amount such as $116,607 is none.
    case '$': return at + 1 == text.size() || !isDigit(text[at + 1]);
    case ':':
    case '.': return startsLink(text, at);
    default: return false;
    }
}

/// The position of the character that would make a block of a line which begins with `text`: a
/// heading, a list, a quote, a rule. `npos` when there is none.
std::size_t blockMark(std::string_view text) {
    if (text.empty()) return std::string_view::npos;
    switch (text.front()) {
    case '#':
    case '>': return 0;
    case '-':
        if (text.find_first_not_of("- \t") == std::string_view::npos) return 0;
        [[fallthrough]];
    case '+': return isSpaceOrEnd(text, 1) ? 0 : std::string_view::npos;
    default: break;
    }
    const auto digits =
        static_cast<std::size_t>(std::ranges::find_if_not(text, isDigit) - text.begin());
    const bool isNumber = digits > 0 && digits < text.size() && isSpaceOrEnd(text, digits + 1) &&
                          (text[digits] == '.' || text[digits] == ')');
    return isNumber ? digits : std::string_view::npos;
}

} // namespace

std::string escapedMarkdown(std::string_view text) {
    // Space at either end would make code of the line, or a line break.
    while (!text.empty() && isSpaceOrEnd(text, 0)) text.remove_prefix(1);
    while (!text.empty() && isSpaceOrEnd(text, text.size() - 1)) text.remove_suffix(1);
    const std::size_t mark = blockMark(text);
    std::string escaped;
    escaped.reserve(text.size() + 8);
    for (std::size_t i = 0; i < text.size(); ++i) {
        if (const std::size_t bytes = lineBreakBytes(text, i)) {
            escaped += "<br>";
            i += bytes - 1;
            continue;
        }
        if (i == mark || hasMeaning(text, i)) escaped += '\\';
        escaped += text[i] == '\t' ? ' ' : text[i];
    }
    return escaped;
}

} // namespace rungwise
