// SPDX-License-Identifier: GPL-3.0-or-later
// Reads single values: texts, numbers, dates, choices. What is wrong is reported at its place.
#pragma once

#include "core/base/date.h"
#include "core/base/decimal.h"
#include "core/yaml/reading.h"

#include <optional>
#include <span>
#include <string>
#include <string_view>

namespace rungwise {

enum class TextLength { Name, Text };

/// A text that is not empty. Words that some YAML programs take for numbers or truth values, texts
/// beyond the limits and hidden direction controls get a warning and are kept.
[[nodiscard]] std::optional<std::string> readText(Reading& reading, Node node, TextLength length);

/// An id or code: as `readText`, but unquoted numbers, truth values and the like are errors. The
/// text satisfies `idFault`.
[[nodiscard]] std::optional<std::string> readId(Reading& reading, Node node);

/// What a number must be.
struct NumberRange {
    std::optional<Decimal> above; ///< exclusive
    std::optional<Decimal> least; ///< inclusive
    std::optional<Decimal> most;  ///< inclusive
    TranslatableText words;       ///< "a number above 0", for the message
};

[[nodiscard]] std::optional<Decimal> readNumber(Reading& reading, Node node,
                                                const NumberRange& range);
/// true or false.
[[nodiscard]] std::optional<bool> readTruth(Reading& reading, Node node);
[[nodiscard]] std::optional<PartialDate> readDate(Reading& reading, Node node);
/// Three capital letters.
[[nodiscard]] std::optional<std::string> readCurrency(Reading& reading, Node node);
/// The position of the word in `choices`.
[[nodiscard]] std::optional<std::size_t> readChoice(Reading& reading, Node node,
                                                    std::span<const std::string_view> choices);
/// Whether `text` is a language code such as "de" or "pt-BR".
[[nodiscard]] bool isLanguageCode(std::string_view text);

} // namespace rungwise
