// SPDX-License-Identifier: GPL-3.0-or-later
// Inputs that were made to hurt, and what must be said of each.
#pragma once

#include "tests/support/temporary_folder.h"

#include <span>
#include <string_view>

namespace rungwise::test {

/// How many diagnostics an input gets.
enum class Count { One, Several };

/// Who reads the input.
enum class Reader { Whoever, Nobody };

/// One row of the table. `make` puts the input next to a sound file into a folder, usually as
/// "bad.yaml".
struct HostileInput {
    std::string_view name;
    void (*make)(TemporaryFolder& folder);
    std::string_view codes; ///< what is said of it: the codes, each once, with spaces between
    Count count = Count::One;
    std::string_view whySeveral = {}; ///< why one diagnostic would not be sensible
    Reader reader = Reader::Whoever;
    std::string_view path = {}; ///< loaded instead of the folder, which has no part in it then
};

[[nodiscard]] std::span<const HostileInput> hostileInputs();

} // namespace rungwise::test
