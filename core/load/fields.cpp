// SPDX-License-Identifier: GPL-3.0-or-later
// The readers of fields that need no template.
#include "core/load/fields.h"

#include <algorithm>

namespace rungwise {

namespace {

/// A statement's map has one of these keys; a text's map has languages.
bool isStatementMap(Node node) {
    for (Children children{node}; !children.atEnd(); children.next()) {
        const std::string_view key = children.next().text();
        if (key == "text" || key == "sources" || key == "note") return true;
    }
    return false;
}

std::optional<Translation> readTranslation(EntryContext& context, Node key, Node value,
                                           TextLength length) {
    const std::string_view language = key.text();
    const Reading::Inside inside{context.reading, language};
    if (!isLanguageCode(language)) {
        context.reading.report(key, DiagnosticCode::BadLanguage, {std::string{language}});
        return std::nullopt;
    }
    if (value.isNull()) {
        context.reading.report(key, DiagnosticCode::MissingValue, {std::string{language}});
        return std::nullopt;
    }
    auto text = readText(context.reading, value, length);
    if (!text) return std::nullopt;
    return Translation{std::string{language}, std::move(*text)};
}

std::optional<LocalizedText> readTranslations(EntryContext& context, Node node, TextLength length) {
    LocalizedText text;
    bool hasLanguage = false;
    for (Children children{node}; !children.atEnd();) {
        const Node key = children.next();
        const Node value = children.next();
        if (key.isDuplicateKey() || key.text().starts_with("x-")) continue;
        hasLanguage = true;
        if (auto translation = readTranslation(context, key, value, length)) {
            text.translations.push_back(std::move(*translation));
        }
    }
    std::sort(text.translations.begin(), text.translations.end(),
              [](const auto& a, const auto& b) { return a.language < b.language; });
    if (!hasLanguage) context.reading.report(node, DiagnosticCode::EmptyText);
    if (text.translations.empty()) return std::nullopt;
    return text;
}

} // namespace

std::optional<LocalizedText> readLocalized(EntryContext& context, Node node, TextLength length) {
    if (node.isMap()) return readTranslations(context, node, length);
    auto text = readText(context.reading, node, length);
    if (!text) return std::nullopt;
    return LocalizedText{.text = std::move(*text), .translations = {}};
}

std::optional<Statement> readStatement(EntryContext& context, Node node) {
    if (!node.isMap() || !isStatementMap(node)) {
        auto text = readLocalized(context, node, TextLength::Text);
        if (!text) return std::nullopt;
        return Statement{.text = std::move(*text), .sources = {}, .note = {}};
    }
    return readMap(context, node, [](Fields& fields) -> std::optional<Statement> {
        auto text = fields.needText("text");
        Statement statement{
            .text = {}, .sources = fields.citations(), .note = fields.words("note")};
        if (!text) return std::nullopt;
        statement.text = std::move(*text);
        return statement;
    });
}

std::optional<Citation> readCitation(EntryContext& context, Node node) {
    if (!node.isMap()) {
        const auto source = readReference<SourceTag>(context, node);
        if (!source) return std::nullopt;
        return Citation{.source = *source, .where = {}};
    }
    return readMap(context, node, [](Fields& fields) -> std::optional<Citation> {
        const auto source = fields.needReference<SourceTag>("source");
        std::string where = fields.words("where");
        if (!source) return std::nullopt;
        return Citation{.source = *source, .where = std::move(where)};
    });
}

LocalizedText Fields::text(std::string_view key, TextLength length) {
    return at(find(key), key, [&](Node node) { return readLocalized(context_, node, length); })
        .value_or(LocalizedText{});
}

std::optional<LocalizedText> Fields::needText(std::string_view key, TextLength length) {
    return at(need(key), key, [&](Node node) { return readLocalized(context_, node, length); });
}

std::string Fields::words(std::string_view key, TextLength length) {
    return at(find(key), key, [&](Node node) { return readText(context_.reading, node, length); })
        .value_or(std::string{});
}

std::optional<std::string> Fields::id(std::string_view key) {
    return at(find(key), key, [&](Node node) { return readId(context_.reading, node); });
}

std::optional<std::string> Fields::needId(std::string_view key) {
    return at(need(key), key, [&](Node node) { return readId(context_.reading, node); });
}

std::optional<Decimal> Fields::number(std::string_view key, const NumberRange& range) {
    return at(find(key), key, [&](Node node) { return readNumber(context_.reading, node, range); });
}

std::optional<Decimal> Fields::needNumber(std::string_view key, const NumberRange& range) {
    return at(need(key), key, [&](Node node) { return readNumber(context_.reading, node, range); });
}

std::optional<PartialDate> Fields::date(std::string_view key) {
    return at(find(key), key, [&](Node node) { return readDate(context_.reading, node); });
}

std::optional<PartialDate> Fields::needDate(std::string_view key) {
    return at(need(key), key, [&](Node node) { return readDate(context_.reading, node); });
}

std::optional<std::string> Fields::needCurrency(std::string_view key) {
    return at(need(key), key, [&](Node node) { return readCurrency(context_.reading, node); });
}

bool Fields::isTrue(std::string_view key) {
    return at(find(key), key, [&](Node node) { return readTruth(context_.reading, node); })
        .value_or(false);
}

Citations Fields::citations() {
    return list("sources", readCitation);
}

std::vector<Statement> Fields::statements(std::string_view key) {
    return list(key, readStatement);
}

std::optional<std::size_t> Fields::choiceAt(const std::optional<MapEntry>& entry,
                                            std::string_view key,
                                            std::span<const std::string_view> names) {
    return at(entry, key, [&](Node node) { return readChoice(context_.reading, node, names); });
}

} // namespace rungwise
