// SPDX-License-Identifier: GPL-3.0-or-later
// A strict judge of JSON (RFC 8259), for tests.
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>

namespace rungwise::test {

/// The byte at which `text` stops being one JSON value; nothing when it is one. A key that an
/// object holds twice is a fault too.
[[nodiscard]] std::optional<std::size_t> jsonFault(std::string_view text);

/// Without line breaks and the space behind them, so that nested entries can be looked for.
[[nodiscard]] std::string packedJson(std::string_view json);

} // namespace rungwise::test
