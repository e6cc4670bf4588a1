// SPDX-License-Identifier: GPL-3.0-or-later
// The program with a window.
#pragma once

namespace rungwise::app {

/// Opens the window on the catalogue of the first argument, else on the bundled one; answers the
/// exit code when the window is closed.
[[nodiscard]] int runWindow(int argc, char** argv);

} // namespace rungwise::app
