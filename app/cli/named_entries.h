// SPDX-License-Identifier: GPL-3.0-or-later
// Finds entries of a catalogue by what somebody typed: an id, or a name in any language.
#pragma once

#include "app/cli/arguments.h"
#include "app/text/to_qt.h"
#include "core/base/text.h"
#include "core/model/catalogue.h"

#include <string>
#include <string_view>
#include <vector>

namespace rungwise::app {

/// A refusal with all choices, or with the nearest where there are too many.
[[nodiscard]] Refusal notAmong(const QString& option, const QString& typed,
                               const QStringList& choices);

/// Those of the choices that come near; the first few where none does or there are few.
[[nodiscard]] QStringList nearestChoices(const QString& typed, const QStringList& choices);

/// `sought` is folded already: case, accents and the space around it do not matter.
[[nodiscard]] bool isCalled(const LocalizedText& name, const std::string& sought);

/// The entry with exactly this id, else all whose id or name it is in other letters. Nothing is
/// called by blanks alone.
template <class Entry, class Tag>
[[nodiscard]] std::vector<Index<Tag>>
entriesCalled(const Table<Entry, Tag>& table, LocalizedText Entry::*name, const QString& typed) {
    const std::string word = toUtf8(typed.trimmed());
    if (const auto exact = table.find(word)) return {*exact};
    const std::string sought = folded(word);
    std::vector<Index<Tag>> found;
    if (sought.empty()) return found; // a text in other languages only has an empty one of its own
    for (const Index<Tag> index : table.inOrder()) {
        const Entry& entry = table[index];
        if (isCalled(entry.*name, sought) || folded(entry.id.text()) == sought) {
            found.push_back(index);
        }
    }
    return found;
}

/// "Germany (de)" for each.
template <class Entry, class Tag>
[[nodiscard]] QStringList entriesWithIds(const Catalogue& catalogue, const Table<Entry, Tag>& table,
                                         LocalizedText Entry::*name,
                                         const std::vector<Index<Tag>>& entries,
                                         std::string_view language) {
    QStringList texts;
    for (const Index<Tag> index : entries) {
        const Entry& entry = table[index];
        const ChosenText text = catalogue.text(entry.*name, language);
        const QString id = toQString(entry.id.text());
        texts.append(
            QStringLiteral("%1 (%2)").arg(text.text.empty() ? id : toQString(text.text), id));
    }
    return texts;
}

} // namespace rungwise::app
