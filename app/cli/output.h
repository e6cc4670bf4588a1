// SPDX-License-Identifier: GPL-3.0-or-later
// The two streams of the command line and the exit codes.
#pragma once

#include <QString>

#include <ostream>

namespace rungwise::app {

enum class ExitCode { Success = 0, Findings = 1, Trouble = 2 };

/// Results can be piped on; messages are for the person who typed the command.
struct Output {
    std::ostream& results;
    std::ostream& messages;
};

/// Writes "rungwise: …" and a line break.
void say(const Output& output, const QString& message);

/// Success, or Trouble with a message when the results did not all get out.
[[nodiscard]] ExitCode finish(const Output& output, ExitCode code);

} // namespace rungwise::app
