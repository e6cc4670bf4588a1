// SPDX-License-Identifier: GPL-3.0-or-later
// Writes paths as text and files diagnostics under them.
#include "core/yaml/reading.h"

namespace rungwise {

std::string toText(const Path& path) {
    std::string text;
    for (const PathStep& step : path) {
        if (const auto* position = std::get_if<std::size_t>(&step)) {
            text += "[" + std::to_string(*position) + "]";
            continue;
        }
        if (!text.empty()) text += '.';
        text += std::get<std::string_view>(step);
    }
    return text;
}

void Reading::report(Node node, DiagnosticCode code, std::vector<std::string> arguments) {
    report({code, locate(node), toText(path_), std::move(arguments), {}});
}

} // namespace rungwise
