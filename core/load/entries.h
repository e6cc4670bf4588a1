// SPDX-License-Identifier: GPL-3.0-or-later
// Reads lists of entries that have ids and puts them into their tables.
#pragma once

#include "core/load/fields.h"

#include <optional>
#include <utility>

namespace rungwise {

/// Whether an entry is sound enough to be kept.
enum class Verdict { Keep, LeaveOut };

/// Keep when all the needed parts are there.
[[nodiscard]] inline Verdict keepIf(bool sound) {
    return sound ? Verdict::Keep : Verdict::LeaveOut;
}

/// Puts an entry into its table and returns its index. An id that is already taken is reported with
/// both places.
template <class Tag, class Entry>
std::optional<Index<Tag>> define(EntryContext& context, Node at, Entry entry) {
    CatalogueDraft& draft = context.draft;
    auto& table = tableOf(draft.tables, std::type_identity<Tag>{});
    const auto index = table.mention(entry.id);
    if (table.isKnown(index)) {
        const Location first = draft.locate(draft.definitionOf(kindOf<Tag>, index.value()));
        context.reading.report({DiagnosticCode::DuplicateId,
                                context.reading.locate(at),
                                toText(context.reading.path()),
                                {entry.id.text()},
                                first});
        return std::nullopt;
    }
    table.define(std::move(entry));
    draft.defined(kindOf<Tag>, index.value(), draft.place(context.reading, at));
    return index;
}

/// Reads the key `id` and the rest of an entry with `read(Fields&, Entry&)`, which returns a
/// verdict. The index of the entry, if it was kept. References to an entry that was left out stay
/// quiet: its own fault was reported.
template <class Tag, class Entry, class Read>
std::optional<Index<Tag>> readEntry(Fields& fields, Read read) {
    EntryContext& context = fields.context();
    const auto idEntry = fields.need("id");
    std::optional<Id<Tag>> id;
    if (idEntry) {
        const Reading::Inside inside{context.reading, "id"};
        if (const auto text = readId(context.reading, idEntry->value)) id = Id<Tag>::parse(*text);
    }
    Entry entry{.id = id ? *id : *Id<Tag>::parse("?")};
    const Verdict verdict = read(fields, entry);
    if (!id) return std::nullopt;
    if (verdict == Verdict::Keep) return define<Tag>(context, idEntry->value, std::move(entry));
    auto& table = tableOf(context.draft.tables, std::type_identity<Tag>{});
    context.draft.leftOut(kindOf<Tag>, table.mention(*id).value());
    return std::nullopt;
}

/// Walks over a list of maps whose entries go elsewhere than into the answer.
template <class Read> void forEachMap(Fields& file, std::string_view key, Read read) {
    const auto nothing = file.maps(key, [&](Fields& fields) -> std::optional<char> {
        read(fields);
        return std::nullopt;
    });
    static_cast<void>(nothing);
}

/// Reads the list of entries behind `key`.
template <class Tag, class Entry, class Read>
void readEntries(Fields& file, std::string_view key, Read read) {
    forEachMap(file, key, [&](Fields& fields) { readEntry<Tag, Entry>(fields, read); });
}

} // namespace rungwise
