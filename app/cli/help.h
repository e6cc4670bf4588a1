// SPDX-License-Identifier: GPL-3.0-or-later
// What --help prints.
#pragma once

#include <QString>

namespace rungwise::app {

/// Commands and options in two columns, with a line break at the end.
[[nodiscard]] QString helpText();

} // namespace rungwise::app
