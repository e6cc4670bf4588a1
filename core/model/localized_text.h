// SPDX-License-Identifier: GPL-3.0-or-later
// Texts that may exist in several languages.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace rungwise {

/// A text in one more language than the catalogue's own.
struct Translation {
    std::string language; ///< such as "de" or "pt-BR"
    std::string text;

    friend bool operator==(const Translation&, const Translation&) = default;
};

/// The text that was found for a reader.
struct ChosenText {
    std::string_view text;
    bool isFallback = false; ///< the reader's language was asked for and is missing
};

/// A text as the catalogue gives it. Text is data: it is never markup.
struct LocalizedText {
    std::string text;                      ///< in the catalogue's language; may be empty
    std::vector<Translation> translations; ///< ordered by language

    [[nodiscard]] bool isEmpty() const { return text.empty() && translations.empty(); }

    /// The text for `language`, else for its main part ("de" for "de-AT"), else the catalogue's
    /// own, else the first there is. `catalogueLanguage` names what `text` is written in; an empty
    /// `language` asks for that.
    [[nodiscard]] ChosenText in(std::string_view language,
                                std::string_view catalogueLanguage) const;

    friend bool operator==(const LocalizedText&, const LocalizedText&) = default;
};

} // namespace rungwise
