// SPDX-License-Identifier: GPL-3.0-or-later
// Diagnostics as short lines, for tests that read files.
#pragma once

#include "core/diagnostics/diagnostic.h"

#include <string>
#include <vector>

namespace rungwise::test {

/// "unknown-key 3:1 view.colour" for each, in order.
[[nodiscard]] inline std::vector<std::string> saidOf(const Diagnostics& diagnostics) {
    std::vector<std::string> lines;
    for (const Diagnostic& one : diagnostics) {
        std::string line = rowOf(one.code).name;
        line += " " + std::to_string(one.where.line) + ":" + std::to_string(one.where.column);
        if (!one.path.empty()) line += " " + one.path;
        lines.push_back(line);
    }
    return lines;
}

} // namespace rungwise::test
