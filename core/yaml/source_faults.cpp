// SPDX-License-Identifier: GPL-3.0-or-later
// Looks at the source text itself.
#include "core/yaml/source_faults.h"

#include <yaml-cpp/exceptions.h>

#include <algorithm>
#include <string_view>

namespace rungwise {

namespace {

Diagnostic at(const SourceFile& source, std::size_t offset, DiagnosticCode code,
              std::vector<std::string> arguments = {}) {
    return {code, source.locate(offset), {}, std::move(arguments), {}};
}

/// The first line that is neither blank nor a comment, when it is a directive.
std::optional<std::size_t> directive(std::string_view text) {
    for (std::size_t start = 0; start < text.size();) {
        const std::size_t first = text.find_first_not_of(" \t\r\n", start);
        if (first == std::string_view::npos) return std::nullopt;
        if (text[first] == '%' && (first == 0 || text[first - 1] == '\n')) return first;
        if (text[first] != '#') return std::nullopt;
        start = std::min(text.find('\n', first), text.size());
    }
    return std::nullopt;
}

/// Where one line opens more brackets than `limit` without closing them.
std::optional<std::size_t> deepBracket(std::string_view text, std::size_t limit) {
    // Looks at every byte of every file: a plain loop is several times faster than find_first_of.
    std::size_t depth = 0;
    for (std::size_t i = 0; i < text.size(); ++i) {
        switch (text[i]) {
        case '\n': depth = 0; break;
        case '[':
        case '{':
            if (++depth > limit) return i;
            break;
        case ']':
        case '}':
            if (depth > 0) --depth;
            break;
        default: break;
        }
    }
    return std::nullopt;
}

/// Skips anchors and tags, which stand before the value they belong to.
std::size_t behindProperties(std::string_view text, std::size_t offset) {
    while (offset < text.size() && (text[offset] == '&' || text[offset] == '!')) {
        offset = std::min(text.find_first_of(" \t\r\n", offset), text.size());
        offset = std::min(text.find_first_not_of(" \t\r\n", offset), text.size());
    }
    return offset;
}

bool isQuote(std::string_view text, std::size_t offset) {
    return offset < text.size() && (text[offset] == '"' || text[offset] == '\'');
}

/// Where the quote that opens at `open` ends, or npos.
std::size_t closingQuote(std::string_view text, std::size_t open) {
    const char quote = text[open];
    for (std::size_t i = open + 1; i < text.size(); ++i) {
        if (quote == '"' && text[i] == '\\') {
            ++i;
        } else if (text[i] == quote) {
            const bool isDoubled = quote == '\'' && i + 1 < text.size() && text[i + 1] == quote;
            if (!isDoubled) return i;
            ++i;
        }
    }
    return std::string_view::npos;
}

/// The first quote behind `from` that stays open.
std::optional<std::size_t> openQuote(std::string_view text, std::size_t from) {
    for (std::size_t i = from; i < text.size(); ++i) {
        const bool opens = i == 0 || std::string_view{" \t\r\n[{,:"}.find(text[i - 1]) < 8;
        if (!opens || !isQuote(text, i)) continue;
        const std::size_t end = closingQuote(text, i);
        if (end == std::string_view::npos) return i;
        i = end;
    }
    return std::nullopt;
}

/// A quote over several lines that ends right before `offset`, where it should not: its own end is
/// missing, and the next quote was taken for it.
std::optional<std::size_t> overlongQuote(const Document& document, std::size_t offset) {
    const auto last = document.lastQuoted();
    if (!last) return std::nullopt;
    const std::string_view text = document.source().text();
    const std::size_t open = behindProperties(text, last->offset());
    if (!isQuote(text, open)) return std::nullopt;
    const std::size_t end = closingQuote(text, open);
    if (end + 1 != offset || text.find('\n', open) > end) return std::nullopt;
    return open;
}

Diagnostic unclosed(const SourceFile& source, std::size_t open) {
    return at(source, open, DiagnosticCode::UnclosedQuote, {std::string(1, source.text()[open])});
}

/// The tab in the indentation of the line that holds `offset`, or of the line before. Where a text
/// begins with a bracket, indentation means nothing.
std::optional<std::size_t> indentingTab(std::string_view text, std::size_t offset) {
    const std::size_t begin = text.find_first_not_of(" \t\r\n");
    if (begin < text.size() && (text[begin] == '[' || text[begin] == '{')) return std::nullopt;
    offset = std::min(offset, text.size());
    for (int lines = 0; lines < 2; ++lines) {
        const std::size_t before =
            offset == 0 ? std::string_view::npos : text.rfind('\n', offset - 1);
        const std::size_t start = before == std::string_view::npos ? 0 : before + 1;
        const std::size_t first = text.find_first_not_of(" \t", start);
        const std::size_t tab = text.find('\t', start);
        if (tab < first) return tab;
        if (start == 0) break;
        offset = start - 1;
    }
    return std::nullopt;
}

} // namespace

std::optional<Diagnostic> faultBeforeParsing(const SourceFile& source, const Limits& limits) {
    if (const auto offset = directive(source.text())) {
        return at(source, *offset, DiagnosticCode::YamlDirective);
    }
    if (const auto offset = deepBracket(source.text(), limits.depth)) {
        return at(source, *offset, DiagnosticCode::TooDeep, {std::to_string(limits.depth)});
    }
    return std::nullopt;
}

std::optional<Diagnostic> faultAfterParsing(const Document& document) {
    const auto last = document.lastQuoted();
    if (!last) return std::nullopt;
    const std::string& text = document.source().text();
    const std::size_t open = behindProperties(text, last->offset());
    if (!isQuote(text, open) || closingQuote(text, open) != std::string::npos) return std::nullopt;
    return unclosed(document.source(), open);
}

Diagnostic syntaxFault(const Document& document, Stumble stumble, const std::string& complaint) {
    const SourceFile& source = document.source();
    const bool endsInText = complaint == YAML::ErrorMsg::EOF_IN_SCALAR;
    const auto quote =
        endsInText ? openQuote(source.text(), stumble.from) : overlongQuote(document, stumble.at);
    if (quote) return unclosed(source, *quote);
    if (const auto tab = indentingTab(source.text(), stumble.at)) {
        return at(source, *tab, DiagnosticCode::TabIndentation);
    }
    return at(source, stumble.at, DiagnosticCode::YamlSyntax, {complaint});
}

} // namespace rungwise
