// SPDX-License-Identifier: GPL-3.0-or-later
// The folders of tests/data/bad: one per diagnostic code, each with an input and what is said of
// it.
#pragma once

#include "core/load/load_catalogue.h"

#include <filesystem>
#include <string>
#include <string_view>

namespace rungwise::test {

/// The folder of a code, such as "unknown-key".
[[nodiscard]] std::filesystem::path badFolder(std::string_view code);

/// Loads the input of a code's folder. What cannot live in a repository (pipes, links, bytes that
/// are no text) is added to a copy first, and where the input shows a limit, a small one is set.
/// The answer is everything that was said, with paths relative to the folder.
[[nodiscard]] std::string saidOfBadInput(std::string_view code);

} // namespace rungwise::test
