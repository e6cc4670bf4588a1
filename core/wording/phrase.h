// SPDX-License-Identifier: GPL-3.0-or-later
// Sentences that the core composes and somebody else puts into the reader's language.
#pragma once

#include "core/base/date.h"
#include "core/base/decimal.h"
#include "core/base/translatable.h"
#include "core/wording/shared_text.h"

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <variant>
#include <vector>

namespace rungwise {

/// An amount with its currency (ISO 4217).
struct Money {
    Decimal amount;
    std::string currency;

    friend bool operator==(const Money&, const Money&) = default;
};

/// A computed percentage: 17.1 means 17.1 %. Shown with one decimal.
struct Percent {
    enum class Sign { WhenNegative, Always };
    double value = 0;
    Sign sign = Sign::WhenNegative;

    friend bool operator==(const Percent&, const Percent&) = default;
};

struct Phrase;
/// Filled in as a list, with commas between.
using Phrases = std::vector<Phrase>;

using PhraseArgument =
    std::variant<std::string, std::size_t, Decimal, Money, Percent, PartialDate, Phrases>;

/// A translatable text with arguments for its places, or (`text` empty) `data` and the arguments as
/// they are, never translated.
struct Phrase {
    TranslatableText text;
    std::vector<PhraseArgument> arguments;
    std::optional<std::uint32_t> count; ///< for RW_PLURAL texts
    SharedText data = {};               ///< only where `text` is empty

    /// Data from the catalogue or any other text that is shown as it is.
    [[nodiscard]] static Phrase verbatim(std::string_view data) {
        return verbatim(SharedText{data});
    }
    [[nodiscard]] static Phrase verbatim(SharedText data) {
        Phrase made;
        made.data = std::move(data);
        return made;
    }

    /// A number, an amount or a date by itself, or several phrases with commas between.
    [[nodiscard]] static Phrase plain(PhraseArgument argument);

    /// Nothing to say.
    [[nodiscard]] bool isEmpty() const {
        return text.isEmpty() && arguments.empty() && data.empty();
    }
};

inline Phrase Phrase::plain(PhraseArgument argument) {
    Phrase made;
    made.arguments.push_back(std::move(argument));
    return made;
}

/// One phrase inside another.
[[nodiscard]] inline PhraseArgument asArgument(Phrase part) {
    Phrases one;
    one.push_back(std::move(part));
    return one;
}

template <class Value> [[nodiscard]] PhraseArgument asArgument(Value value) {
    return PhraseArgument{std::move(value)};
}

/// The usual way to make a phrase. A phrase among the arguments is filled in as worded.
template <class... Arguments>
[[nodiscard]] Phrase phrase(TranslatableText text, Arguments... args) {
    Phrase made{.text = text, .arguments = {}, .count = std::nullopt};
    made.arguments.reserve(sizeof...(args));
    (made.arguments.push_back(asArgument(std::move(args))), ...);
    return made;
}

/// The same for an RW_PLURAL text.
template <class... Arguments>
[[nodiscard]] Phrase pluralPhrase(TranslatableText text, std::size_t count, Arguments... args) {
    Phrase made = phrase(text, std::move(args)...);
    made.count = static_cast<std::uint32_t>(count);
    return made;
}

/// Whether both would be worded alike in every language.
[[nodiscard]] bool sameWords(const Phrase& a, const Phrase& b);

} // namespace rungwise
