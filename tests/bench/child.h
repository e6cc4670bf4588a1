// SPDX-License-Identifier: GPL-3.0-or-later
// Fresh processes of this program, for what can only be measured once in a process.
#pragma once

#include <optional>
#include <string>
#include <vector>

namespace rungwise::bench {

/// Runs this program anew with the words and answers the number that it prints; nothing when it
/// fails.
[[nodiscard]] std::optional<double> askChild(std::vector<std::string> words);

} // namespace rungwise::bench
