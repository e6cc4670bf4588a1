// SPDX-License-Identifier: GPL-3.0-or-later
// The options and other words of one command, taken apart.
#pragma once

#include "app/cli/command.h"

#include <QHash>
#include <QSet>

#include <array>
#include <initializer_list>
#include <optional>

namespace rungwise::app {

/// The options of a command, by their long names without dashes.
struct OptionNames {
    QStringList withValue;
    QStringList flags;
};

struct Arguments {
    QStringList words; ///< in the order given
    QHash<QString, QString> values;
    QSet<QString> flags;

    /// The value of an option; nothing when it was not given.
    [[nodiscard]] std::optional<QString> value(const QString& name) const;
};

/// "-o" stands for "--output". Every option that `names` does not list is refused.
[[nodiscard]] tl::expected<Arguments, Refusal> parseArguments(const QStringList& words,
                                                              const OptionNames& names);

/// A refusal that names an option, its value and what may stand there.
[[nodiscard]] Refusal notAChoice(const QString& option, const QString& value,
                                 const QStringList& choices);

/// A word that may stand behind an option, and what it means.
template <class Meaning> struct Choice {
    const char* word;
    Meaning meaning;
};

/// What the option's word means; the first choice when the option was not given.
template <class Meaning, std::size_t count>
[[nodiscard]] tl::expected<Meaning, Refusal>
chosen(const Arguments& arguments, const QString& option,
       const std::array<Choice<Meaning>, count>& choices) {
    const std::optional<QString> value = arguments.value(option);
    if (!value) return choices.front().meaning;
    QStringList words;
    for (const Choice<Meaning>& choice : choices) {
        const QString word = QString::fromLatin1(choice.word);
        if (word == *value) return choice.meaning;
        words.append(word);
    }
    return tl::unexpected(notAChoice(option, *value, words));
}

} // namespace rungwise::app
