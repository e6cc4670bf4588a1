// SPDX-License-Identifier: GPL-3.0-or-later
// Reads the fields of one entry by key, in the words of the catalogue: texts, references, sources.
#pragma once

#include "core/load/catalogue_draft.h"
#include "core/load/each_once.h"
#include "core/yaml/map_reader.h"
#include "core/yaml/scalar_reader.h"

#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace rungwise {

/// What all readers of entries share.
struct EntryContext {
    Reading& reading;
    CatalogueDraft& draft;
};

/// One map of a catalogue file. Every call asks for one key; faults are reported, and the answer is
/// then the same as for a missing key. `need…` reports a missing key, too.
class Fields {
public:
    Fields(EntryContext& context, Node map) : context_{context}, map_{context.reading, map} {}

    [[nodiscard]] EntryContext& context() { return context_; }
    [[nodiscard]] Node node() const { return map_.node(); }
    [[nodiscard]] bool has(std::string_view key) { return map_.has(key); }
    [[nodiscard]] std::optional<MapEntry> find(std::string_view key) { return map_.find(key); }
    [[nodiscard]] std::optional<MapEntry> need(std::string_view key) { return map_.need(key); }
    void finish() { map_.finish(); }

    /// A text in one or several languages.
    [[nodiscard]] LocalizedText text(std::string_view key, TextLength length = TextLength::Text);
    [[nodiscard]] std::optional<LocalizedText> needText(std::string_view key,
                                                        TextLength length = TextLength::Text);
    /// A text that is never translated; empty when missing.
    [[nodiscard]] std::string words(std::string_view key, TextLength length = TextLength::Text);
    [[nodiscard]] std::optional<std::string> id(std::string_view key);
    [[nodiscard]] std::optional<std::string> needId(std::string_view key);
    [[nodiscard]] std::optional<Decimal> number(std::string_view key, const NumberRange& range);
    [[nodiscard]] std::optional<Decimal> needNumber(std::string_view key, const NumberRange& range);
    [[nodiscard]] std::optional<PartialDate> date(std::string_view key);
    [[nodiscard]] std::optional<PartialDate> needDate(std::string_view key);
    [[nodiscard]] std::optional<std::string> needCurrency(std::string_view key);
    /// Missing means false.
    [[nodiscard]] bool isTrue(std::string_view key);
    /// The key `sources`.
    [[nodiscard]] Citations citations();
    [[nodiscard]] std::vector<Statement> statements(std::string_view key);

    /// One of `names`, which stand in the order of the enumeration.
    template <class Enum>
    [[nodiscard]] std::optional<Enum> choice(std::string_view key,
                                             std::span<const std::string_view> names) {
        return asEnum<Enum>(choiceAt(find(key), key, names));
    }

    template <class Enum>
    [[nodiscard]] std::optional<Enum> needChoice(std::string_view key,
                                                 std::span<const std::string_view> names) {
        return asEnum<Enum>(choiceAt(need(key), key, names));
    }

    /// The entry that the id behind `key` names.
    template <class Tag> [[nodiscard]] std::optional<Index<Tag>> reference(std::string_view key) {
        return referenceAt<Tag>(find(key), key);
    }

    template <class Tag>
    [[nodiscard]] std::optional<Index<Tag>> needReference(std::string_view key) {
        return referenceAt<Tag>(need(key), key);
    }

    /// The entries that the ids behind `key` name, each once.
    template <class Tag> [[nodiscard]] std::vector<Index<Tag>> references(std::string_view key);

    /// `read(EntryContext&, Node)` for each entry of the list behind `key`; it returns an optional,
    /// and what is empty is left out.
    template <class Read> [[nodiscard]] auto list(std::string_view key, Read read);

    /// `read(Fields&)` for each entry of the list behind `key`; every entry must be a map.
    template <class Read> [[nodiscard]] auto maps(std::string_view key, Read read);

    /// `read(Fields&)` for the map behind `key`.
    template <class Read> [[nodiscard]] auto map(std::string_view key, Read read);

private:
    /// What `read(Node)` finds at an entry, if there is one; the path leads there meanwhile.
    template <class Read>
    [[nodiscard]] auto at(const std::optional<MapEntry>& entry, std::string_view key, Read read)
        -> decltype(read(std::declval<Node>())) {
        if (!entry) return std::nullopt;
        const Reading::Inside inside{context_.reading, key};
        return read(entry->value);
    }

    template <class Enum>
    [[nodiscard]] static std::optional<Enum> asEnum(std::optional<std::size_t> position) {
        if (!position) return std::nullopt;
        return static_cast<Enum>(*position);
    }

    [[nodiscard]] std::optional<std::size_t> choiceAt(const std::optional<MapEntry>& entry,
                                                      std::string_view key,
                                                      std::span<const std::string_view> names);
    template <class Tag>
    [[nodiscard]] std::optional<Index<Tag>> referenceAt(const std::optional<MapEntry>& entry,
                                                        std::string_view key);

    EntryContext& context_;
    MapReader map_;
};

[[nodiscard]] std::optional<LocalizedText> readLocalized(EntryContext& context, Node node,
                                                         TextLength length);
/// A text, or a map of text, sources and note.
[[nodiscard]] std::optional<Statement> readStatement(EntryContext& context, Node node);
/// A source id, or a map of source and where.
[[nodiscard]] std::optional<Citation> readCitation(EntryContext& context, Node node);

/// The entry that the id at `node` names. An id that nobody has defined so far is noted, to be
/// judged when everything was read.
template <class Tag>
[[nodiscard]] std::optional<Index<Tag>> readReference(EntryContext& context, Node node) {
    const auto text = readId(context.reading, node);
    if (!text) return std::nullopt;
    auto& table = tableOf(context.draft.tables, std::type_identity<Tag>{});
    const Index<Tag> index = table.mention(*Id<Tag>::parse(*text));
    if (!table.isKnown(index)) {
        context.draft.references.push_back({kindOf<Tag>, static_cast<std::uint32_t>(index.value()),
                                            context.draft.place(context.reading, node)});
    }
    return index;
}

/// As `readReference`; an entry that the list named before is reported and left out.
template <class Tag>
[[nodiscard]] std::optional<Index<Tag>> readReferenceOnce(EntryContext& context, Node node,
                                                          EachOnce<Index<Tag>>& once) {
    const auto index = readReference<Tag>(context, node);
    if (!index || !once.isFirst(context.reading, *index, node, std::string{node.text()})) {
        return std::nullopt;
    }
    return index;
}

/// Reads a map with `read(Fields&)` and then reports the keys nobody asked for.
template <class Read> [[nodiscard]] auto readMap(EntryContext& context, Node node, Read read) {
    using Answer = decltype(read(std::declval<Fields&>()));
    if (!isMapAt(context.reading, node)) return Answer{};
    Fields fields{context, node};
    Answer answer = read(fields);
    fields.finish();
    return answer;
}

template <class Read> auto Fields::list(std::string_view key, Read read) {
    using Element = typename decltype(read(context_, std::declval<Node>()))::value_type;
    std::vector<Element> elements;
    const auto entry = find(key);
    if (!entry) return elements;
    const Reading::Inside insideKey{context_.reading, key};
    if (!isListAt(context_.reading, entry->value)) return elements;
    elements.reserve(entry->value.size());
    std::size_t position = 0;
    for (Children children{entry->value}; !children.atEnd(); ++position) {
        const Reading::Inside insideEntry{context_.reading, position};
        auto element = read(context_, children.next());
        if (element) elements.push_back(std::move(*element));
    }
    return elements;
}

template <class Read> auto Fields::maps(std::string_view key, Read read) {
    return list(key,
                [&](EntryContext& context, Node node) { return readMap(context, node, read); });
}

template <class Read> auto Fields::map(std::string_view key, Read read) {
    return at(find(key), key, [&](Node node) { return readMap(context_, node, read); });
}

template <class Tag> std::vector<Index<Tag>> Fields::references(std::string_view key) {
    EachOnce<Index<Tag>> once;
    return list(key, [&once](EntryContext& context, Node node) {
        return readReferenceOnce<Tag>(context, node, once);
    });
}

template <class Tag>
std::optional<Index<Tag>> Fields::referenceAt(const std::optional<MapEntry>& entry,
                                              std::string_view key) {
    return at(entry, key, [this](Node node) { return readReference<Tag>(context_, node); });
}

} // namespace rungwise
