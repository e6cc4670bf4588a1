// SPDX-License-Identifier: GPL-3.0-or-later
// Opens and reads regular files only, and never more of them than allowed.
#pragma once

#include "core/diagnostics/result.h"

#include <cstddef>
#include <filesystem>
#include <string>

namespace rungwise {

/// The bytes of a regular file of at most `limit` bytes. Pipes, devices, sockets and folders are
/// refused at once; the diagnostic speaks of the file as `name`.
[[nodiscard]] Result<std::string> readBytes(const std::filesystem::path& path,
                                            const std::string& name, std::size_t limit);

} // namespace rungwise
