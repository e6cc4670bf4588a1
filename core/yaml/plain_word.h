// SPDX-License-Identifier: GPL-3.0-or-later
// Words without quotes that YAML programs do not agree on.
#pragma once

#include <string_view>

namespace rungwise {

/// Whether some YAML 1.1 or 1.2 program takes this unquoted word for a number, a truth value or
/// nothing rather than a text: NO, on, 0110, 1e3, 0x1F, 1_000, 12:30, .nan, ~.
[[nodiscard]] bool isAmbiguousWord(std::string_view word);

/// Whether `word` looks like a number to YAML 1.1 or 1.2.
[[nodiscard]] bool isNumberLike(std::string_view word);

} // namespace rungwise
