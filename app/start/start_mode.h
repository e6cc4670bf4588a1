// SPDX-License-Identifier: GPL-3.0-or-later
// Decides how the program starts, before there is any application object.
#pragma once

#include <span>

namespace rungwise::app {

enum class StartMode {
    CommandLine, ///< no display, no fonts
    Drawing,     ///< the command line, with fonts for a PDF and still without a display
    Window,
    NoDisplay, ///< a window is wanted where none can be shown
};

/// A window is wanted when there are no arguments or only one file or folder that exists.
[[nodiscard]] StartMode startMode(std::span<char* const> arguments);

} // namespace rungwise::app
