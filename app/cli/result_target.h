// SPDX-License-Identifier: GPL-3.0-or-later
// Where the result of a command goes and in which format.
#pragma once

#include "app/cli/arguments.h"
#include "app/report/export.h"

namespace rungwise::app {

struct ResultTarget {
    ExportFormat format = ExportFormat::Markdown;
    QString file; ///< empty: the standard output
};

/// From --output and --format: the format is the one named, else that of the file's ending, else
/// Markdown. It must be among `offered`, names such as "md". PDF and PNG need a file.
[[nodiscard]] tl::expected<ResultTarget, Refusal> resultTarget(const Arguments& arguments,
                                                               const QStringList& offered);

/// Files for programs are the same on every machine unless a language is asked for.
[[nodiscard]] bool isForPrograms(const ResultTarget& target, const Arguments& arguments);

[[nodiscard]] CommandResult deliver(const QByteArray& result, const ResultTarget& target,
                                    const Output& output);

} // namespace rungwise::app
