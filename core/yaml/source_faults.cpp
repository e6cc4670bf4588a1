// SPDX-License-Identifier: GPL-3.0-or-later
// Looks at the source text itself.
#include "core/yaml/source_faults.h"

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
    std::size_t depth = 0;
    for (std::size_t i = text.find_first_of("[{"); i < text.size();
         i = text.find_first_of("[{]}\n", i + 1)) {
        const char c = text[i];
        if (c == '\n') depth = 0;
        if (c == '[' || c == '{') ++depth;
        if ((c == ']' || c == '}') && depth > 0) --depth;
        if (depth > limit) return i;
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

bool isClosed(std::string_view text, std::size_t open) {
    const char quote = text[open];
    for (std::size_t i = open + 1; i < text.size(); ++i) {
        if (quote == '"' && text[i] == '\\') {
            ++i;
        } else if (text[i] == quote) {
            const bool isDoubled = quote == '\'' && i + 1 < text.size() && text[i + 1] == quote;
            if (!isDoubled) return true;
            ++i;
        }
    }
    return false;
}

/// The tab in the indentation of the line that holds `offset`, or of the line before.
std::optional<std::size_t> indentingTab(std::string_view text, std::size_t offset) {
    offset = std::min(offset, text.size());
    for (int lines = 0; lines < 2; ++lines) {
        const std::size_t before = offset == 0 ? std::string_view::npos : text.rfind('\n', offset - 1);
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
    if (open >= text.size() || (text[open] != '"' && text[open] != '\'')) return std::nullopt;
    if (isClosed(text, open)) return std::nullopt;
    return at(document.source(), open, DiagnosticCode::UnclosedQuote, {std::string(1, text[open])});
}

Diagnostic syntaxFault(const SourceFile& source, std::size_t offset, const std::string& complaint) {
    if (const auto tab = indentingTab(source.text(), offset)) {
        return at(source, *tab, DiagnosticCode::TabIndentation);
    }
    return at(source, offset, DiagnosticCode::YamlSyntax, {complaint});
}

} // namespace rungwise
