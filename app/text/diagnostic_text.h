// SPDX-License-Identifier: GPL-3.0-or-later
// What is wrong in a file, in the reader's language.
#pragma once

#include "core/diagnostics/diagnostic.h"

#include <QString>

namespace rungwise::app {

[[nodiscard]] QString messageText(const Diagnostic& diagnostic);
/// Empty when there is nothing to advise.
[[nodiscard]] QString hintText(const Diagnostic& diagnostic);
/// "roles.yaml, line 3, column 7"; only as much as is known.
[[nodiscard]] QString placeText(const Location& where);

} // namespace rungwise::app
