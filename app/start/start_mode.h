// SPDX-License-Identifier: GPL-3.0-or-later
// Decides how the program starts, before there is any application object.
#pragma once

#include <span>
#include <string_view>

namespace rungwise::app {

enum class StartMode {
    CommandLine, ///< no display, no fonts
    Drawing,     ///< the command line, with fonts for PDF and pictures and still without a display
    Window,
    Screenshot, ///< the window, drawn into a file without a display
    NoDisplay,  ///< a window is wanted where none can be shown
};

using IsCommand = bool (*)(std::string_view word);

/// A window is wanted when there are no arguments, only one file or folder that exists, or options
/// of the window; unless the first word is a command or help is asked for.
[[nodiscard]] StartMode startMode(std::span<char* const> arguments, IsCommand isCommand);

} // namespace rungwise::app
