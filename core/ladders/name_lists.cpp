// SPDX-License-Identifier: GPL-3.0-or-later
// Words lists of names and of parts of a sentence.
#include "core/ladders/name_lists.h"

#include "core/compare/role_comparison.h"

#include <algorithm>
#include <span>
#include <utility>

namespace rungwise {

namespace {

/// By halves, so that a thousand parts nest no deeper than ten times.
Phrase joined(std::span<Phrase> parts) {
    if (parts.size() == 1) return std::move(parts.front());
    const std::size_t half = parts.size() / 2;
    return phrase(RW_TEXT("Ladders", "{0}; {1}"), joined(parts.first(half)),
                  joined(parts.subspan(half)));
}

} // namespace

void NameList::add(std::string_view name) {
    add(Phrase::verbatim(name));
}

void NameList::add(Phrase name) {
    ++count_;
    if (names_.size() < most_) names_.push_back(std::move(name));
}

Phrase NameList::words() && {
    const std::size_t more = count_ - names_.size();
    Phrase words = Phrase::plain(std::move(names_));
    if (more == 0) return words;
    return pluralPhrase(RW_PLURAL("Ladders", "{0} and %n more"), more, std::move(words));
}

Phrase letteredName(const std::string& name, char letter) {
    return phrase(RW_TEXT("Ladders", "{0} ({1})"), name, std::string(1, letter));
}

std::optional<char> letterOf(const LadderRequest& request, RoleIndex role) {
    const auto found = std::ranges::find(request.compared, role);
    const auto position = static_cast<std::size_t>(found - request.compared.begin());
    if (found == request.compared.end() || position >= maxCompared) return std::nullopt;
    return static_cast<char>('A' + position);
}

Phrase inOneSentence(Phrases parts) {
    return parts.empty() ? Phrase{} : joined(parts);
}

} // namespace rungwise
