// SPDX-License-Identifier: GPL-3.0-or-later
// The program with a window.
#pragma once

#include "app/start/window_options.h"

namespace rungwise::app {

/// Opens the window and answers the exit code when it is closed. Where the options ask for a
/// picture, draws it instead and ends: 0, or 2 when it could not be made as asked. Both need a
/// QApplication.
[[nodiscard]] int runWindow(const WindowOptions& options);

} // namespace rungwise::app
