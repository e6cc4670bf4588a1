// SPDX-License-Identifier: GPL-3.0-or-later
// Everything that the command line says goes through here.
#include "app/cli/output.h"

#include "app/text/to_qt.h"

#include <QCoreApplication>

namespace rungwise::app {

void say(const Output& output, const QString& message) {
    output.messages << "rungwise: " << toUtf8(message) << '\n';
}

ExitCode finish(const Output& output, ExitCode code) {
    output.results.flush();
    if (output.results.good()) return code;
    say(output, QCoreApplication::translate("CommandLine", "the output could not be written"));
    return ExitCode::Trouble;
}

} // namespace rungwise::app
