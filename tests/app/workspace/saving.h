// SPDX-License-Identifier: GPL-3.0-or-later
// The ways in which editors put a new text into a file.
#pragma once

#include <filesystem>
#include <string_view>

namespace rungwise::test {

enum class Saving { InPlace, RenameOver, DeleteAndRecreate, SymlinkSwitch, InTwoSteps };

inline constexpr Saving allSavings[] = {Saving::InPlace, Saving::RenameOver,
                                        Saving::DeleteAndRecreate, Saving::SymlinkSwitch,
                                        Saving::InTwoSteps};

[[nodiscard]] const char* nameOf(Saving saving);

/// Afterwards the file holds the text. In two steps means half of it, a rest of 300 milliseconds in
/// which events are handled, and the whole. A switched link leads to a hidden file beside it.
void save(const std::filesystem::path& file, std::string_view text, Saving saving);

} // namespace rungwise::test
