// SPDX-License-Identifier: GPL-3.0-or-later
// Carries a command line out and keeps what it answers.
#pragma once

#include "app/cli/command_line.h"
#include "app/text/to_qt.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QStringList>

#include <sstream>
#include <string>

namespace rungwise::test {

struct Answer {
    app::ExitCode code;
    std::string results;
    std::string messages;

    [[nodiscard]] QJsonObject json() const {
        return QJsonDocument::fromJson(app::toQByteArray(results)).object();
    }
};

/// `words` are parted by spaces; `more` stand behind them as they are.
[[nodiscard]] inline Answer typed(const char* words, const QStringList& more = {}) {
    std::ostringstream results;
    std::ostringstream messages;
    const QStringList all = QString::fromUtf8(words).split(u' ', Qt::SkipEmptyParts) + more;
    const app::ExitCode code = app::runCommandLine(all, {results, messages});
    return {code, results.str(), messages.str()};
}

} // namespace rungwise::test
