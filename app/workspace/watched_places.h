// SPDX-License-Identifier: GPL-3.0-or-later
// Where changes of a catalogue show, beyond its own files and folders.
#pragma once

#include <filesystem>
#include <vector>

namespace rungwise::app {

/// The folders in which an absolute path can come to mean something else: the one that holds it,
/// those that hold links on the way to it, and the nearest one that exists when it does not.
/// Sorted, each once; at most forty.
[[nodiscard]] std::vector<std::filesystem::path> foldersOnTheWay(const std::filesystem::path& path);

} // namespace rungwise::app
