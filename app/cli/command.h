// SPDX-License-Identifier: GPL-3.0-or-later
// What every command gets and what it answers.
#pragma once

#include "app/cli/output.h"
#include "app/text/translations.h"

#include <QStringList>
#include <tl/expected.hpp>

#include <span>
#include <string_view>

namespace rungwise::app {

/// Why a command was not carried out.
struct Refusal {
    /// A mistake in the command line is answered with where to read about it.
    enum class Cause { Usage, Circumstances };

    QString message;
    Cause cause = Cause::Usage;
};

using CommandResult = tl::expected<ExitCode, Refusal>;

struct CommandContext {
    Output output;
    ReaderLanguage reader;
};

/// `words` are those behind the name of the command.
using Command = CommandResult(const QStringList& words, const CommandContext& context);

[[nodiscard]] Command checkCommand;
[[nodiscard]] Command listCommand;
[[nodiscard]] Command compareCommand;
[[nodiscard]] Command showCommand;
[[nodiscard]] Command payCommand;
[[nodiscard]] Command ladderCommand;
[[nodiscard]] Command moveCommand;

struct CommandRow {
    std::string_view name;
    Command* run;
};

/// All commands by name.
[[nodiscard]] std::span<const CommandRow> commands();

[[nodiscard]] bool isCommandName(std::string_view word);

} // namespace rungwise::app
