// SPDX-License-Identifier: GPL-3.0-or-later
// A strict reader of CSV by RFC 4180, for tests.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace rungwise::test {

using CsvRows = std::vector<std::vector<std::string>>;

/// The rows of `text`; nothing when a quote stands wrong or the last line does not end.
[[nodiscard]] std::optional<CsvRows> parsedCsv(std::string_view text);

} // namespace rungwise::test
