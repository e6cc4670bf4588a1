// SPDX-License-Identifier: GPL-3.0-or-later
// Diagnostics as text for people and as JSON and SARIF for programs.
#pragma once

#include "core/diagnostics/diagnostic.h"

#include <string>

namespace rungwise {

/// "file:line:col: severity: message [code]", then indented lines for the path inside the document,
/// the hint and the related place, where there are any. What files say is never a line break or a
/// command to the terminal here: control characters come out as U+FFFD.
[[nodiscard]] std::string renderText(const Diagnostics& diagnostics);

/// {"rungwise-diagnostics": 1, "diagnostics": [...]}, ends with a line break.
[[nodiscard]] std::string renderJson(const Diagnostics& diagnostics);

/// SARIF 2.1.0 with columns in Unicode characters; `version` is the program's.
[[nodiscard]] std::string renderSarif(const Diagnostics& diagnostics, const std::string& version);

} // namespace rungwise
