// SPDX-License-Identifier: GPL-3.0-or-later
// Peak memory of one piece of work, measured in a process of its own.
#pragma once

#include <cstddef>
#include <filesystem>
#include <optional>
#include <string>
#include <string_view>

namespace rungwise::bench {

/// The argument with which this program starts itself: `--peak-of WORK FILE`.
inline constexpr std::string_view peakOption = "--peak-of";

/// The whole life of such a process. Does the work and prints how many bytes of resident memory
/// were added at the peak; files read with system calls do not count. Returns the exit code.
[[nodiscard]] int runPeakChild(std::string_view work, const std::filesystem::path& file);

/// Starts such a process and returns what it printed. Nothing where the system does not tell, that
/// is elsewhere than on Linux.
[[nodiscard]] std::optional<double> peakBytes(const std::string& work,
                                              const std::filesystem::path& file);

} // namespace rungwise::bench
