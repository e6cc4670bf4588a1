// SPDX-License-Identifier: GPL-3.0-or-later
// Compares names and cuts long lists of choices.
#include "app/cli/named_entries.h"

#include "core/base/nearest_word.h"

#include <algorithm>

namespace rungwise::app {

namespace {

/// More choices than this are cut to those that come near.
constexpr qsizetype mostChoices = 12;
constexpr std::size_t mostNear = 5;

} // namespace

Refusal notAmong(const QString& option, const QString& typed, const QStringList& choices) {
    return notAChoice(option, typed, nearestChoices(typed, choices));
}

QStringList nearestChoices(const QString& typed, const QStringList& choices) {
    if (choices.size() <= mostChoices) return choices;
    std::vector<std::string> texts;
    for (const QString& choice : choices) texts.push_back(toUtf8(choice));
    const std::vector<std::string_view> words(texts.begin(), texts.end());
    QStringList near;
    for (const std::string& word : nearestWords(toUtf8(typed), words, mostNear)) {
        near.append(toQString(word));
    }
    return near.isEmpty() ? choices.mid(0, mostChoices) + QStringList{QStringLiteral("…")} : near;
}

bool isCalled(const LocalizedText& name, const std::string& sought) {
    const auto matches = [&](std::string_view text) { return folded(text) == sought; };
    return matches(name.text) ||
           std::ranges::any_of(name.translations, matches, &Translation::text);
}

} // namespace rungwise::app
