// SPDX-License-Identifier: GPL-3.0-or-later
// Where the lines of a text end, whichever way they are ended.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace rungwise {

/// The bytes of the line break at `at`, or 0 when there is none. CR LF is one break; U+2028 and
/// U+2029 are breaks as well. `at` lies within `text`.
[[nodiscard]] std::size_t lineBreakBytes(std::string_view text, std::size_t at);

/// The lines of a text, none of which holds a break or a tab (now a space) or has space at either
/// end. There is at least one; any may be empty.
[[nodiscard]] std::vector<std::string> linesOf(std::string_view text);

} // namespace rungwise
