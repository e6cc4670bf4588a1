// SPDX-License-Identifier: GPL-3.0-or-later
// The table of commands.
#include "app/cli/command.h"

#include <algorithm>
#include <array>

namespace rungwise::app {

std::span<const CommandRow> commands() {
    static constexpr std::array rows{
        CommandRow{"check", checkCommand},     CommandRow{"list", listCommand},
        CommandRow{"compare", compareCommand}, CommandRow{"show", showCommand},
        CommandRow{"pay", payCommand},         CommandRow{"ladder", ladderCommand},
        CommandRow{"move", moveCommand}};
    return rows;
}

bool isCommandName(std::string_view word) {
    return std::ranges::find(commands(), word, &CommandRow::name) != commands().end();
}

} // namespace rungwise::app
