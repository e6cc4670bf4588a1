// SPDX-License-Identifier: GPL-3.0-or-later
// Golden files: the full expected text of something, kept under tests/golden and reviewed as code.
#pragma once

#include <filesystem>
#include <string>
#include <string_view>

namespace rungwise::test {

/// Fails the running test, with the first lines that differ, unless the text equals the golden file
/// byte by byte. The name is relative to tests/golden, such as "compare/two_roles.md". With
/// RUNGWISE_RENEW_GOLDEN=1 in the environment the file is written instead.
void expectGolden(std::string_view actual, const std::filesystem::path& name);

/// The same for a file elsewhere, such as the expected text beside a bad input.
void expectGoldenFile(std::string_view actual, const std::filesystem::path& file);

/// A short unified view of two texts: lines only in the first begin with '-', only in the second
/// with '+'. Empty when the texts are equal.
[[nodiscard]] std::string lineDifference(std::string_view expected, std::string_view actual);

} // namespace rungwise::test
