// SPDX-License-Identifier: GPL-3.0-or-later
// UTF-8 text: validity, counting, folding for search and comparison.
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>

namespace rungwise {

/// The byte offset of the first fault (overlong form, surrogate, stray or missing byte), or nothing
/// when `text` is valid UTF-8.
[[nodiscard]] std::optional<std::size_t> firstInvalidUtf8(std::string_view text);

/// `text` with a U+FFFD in place of every byte that is not part of a character.
[[nodiscard]] std::string validUtf8(std::string_view text);

/// `text` with a U+FFFD in place of every control character and direction control: fit to stand in
/// a line on a terminal. `text` is valid UTF-8.
[[nodiscard]] std::string oneLine(std::string_view text);

/// How many Unicode characters (code points) valid UTF-8 `text` holds.
[[nodiscard]] std::size_t countCharacters(std::string_view text);

/// The first `count` characters of valid UTF-8 `text`.
[[nodiscard]] std::string_view firstCharacters(std::string_view text, std::size_t count);

/// Decodes the character at `offset` of valid UTF-8 `text` and moves `offset` behind it.
[[nodiscard]] char32_t nextCharacter(std::string_view text, std::size_t& offset);

/// Case and accents taken off (compatibility decomposition, marks removed, full case folding):
/// two texts a person would call the same word when typing a search fold to equal bytes.
[[nodiscard]] std::string folded(std::string_view text);

/// Whether valid UTF-8 `text` holds a letter of a script that runs from right to left.
[[nodiscard]] bool hasRightToLeft(std::string_view text);

/// Controls that reorder text invisibly: U+202A to U+202E and U+2066 to U+2069.
[[nodiscard]] bool isDirectionControl(char32_t character);

} // namespace rungwise
