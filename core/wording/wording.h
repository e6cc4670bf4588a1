// SPDX-License-Identifier: GPL-3.0-or-later
// How phrases become text: the one place where language, number and money formats enter.
#pragma once

#include "core/wording/phrase.h"

#include <optional>
#include <string>

namespace rungwise {

/// Words phrases. This class speaks English; the window's twin overrides the parts.
class Wording {
public:
    Wording() = default;
    Wording(const Wording&) = default;
    Wording& operator=(const Wording&) = default;
    virtual ~Wording() = default;

    /// The whole phrase as text. Places without an argument stay as they are. Data that runs from
    /// right to left is isolated (U+2068 … U+2069) where it stands inside a sentence.
    [[nodiscard]] std::string say(const Phrase& phrase) const;

    /// "116,607" or "0.13".
    [[nodiscard]] virtual std::string number(const Decimal& number) const;
    /// "$116,607", "€90,000", "CLP 30,400,000" with a no-break space.
    [[nodiscard]] virtual std::string money(const Money& money) const;
    /// "17.1 %" with a no-break space; a minus is U+2212.
    [[nodiscard]] virtual std::string percent(const Percent& percent) const;
    /// "2025", "June 2025", "5 June 2025".
    [[nodiscard]] virtual std::string date(const PartialDate& date) const;

protected:
    /// The text for a reader, `%n` filled in. English: "(s)" is "s" unless the count is one.
    [[nodiscard]] virtual std::string translated(const TranslatableText& text,
                                                 std::optional<std::size_t> count) const;

private:
    [[nodiscard]] std::string sayArgument(const PhraseArgument& argument) const;
};

} // namespace rungwise
