// SPDX-License-Identifier: GPL-3.0-or-later
// The command line as a whole: finds the command, carries it out, says what went wrong.
#pragma once

#include "app/cli/output.h"

#include <QStringList>

namespace rungwise::app {

/// `words` are the arguments behind the program's name. Needs an application object; a QGui one
/// for PDF.
[[nodiscard]] ExitCode runCommandLine(const QStringList& words, const Output& output);

/// Says what is wrong with the options of the window, and where to read about them.
[[nodiscard]] ExitCode refuseOptions(const QString& message, const Output& output);

/// Says that there is no display to open a window on, and what works without one.
[[nodiscard]] ExitCode refuseWindow(const Output& output);

} // namespace rungwise::app
