// SPDX-License-Identifier: GPL-3.0-or-later
// Diagnostics in the form that compilers made familiar.
#include "core/base/text.h"
#include "core/diagnostics/render.h"

namespace rungwise {

namespace {

std::string placeText(const Location& place) {
    std::string text = oneLine(place.file);
    if (place.line > 0) text += ":" + std::to_string(place.line);
    if (place.column > 0) text += ":" + std::to_string(place.column);
    return text;
}

std::string renderOne(const Diagnostic& diagnostic) {
    const DiagnosticRow& row = rowOf(diagnostic.code);
    std::string text = placeText(diagnostic.where) + ": ";
    text += row.severity == Severity::Error ? "error: " : "warning: ";
    text += oneLine(message(diagnostic)) + " [" + row.name + "]\n";
    if (!diagnostic.path.empty()) text += "    in " + oneLine(diagnostic.path) + "\n";
    if (const std::string advice = hint(diagnostic); !advice.empty()) {
        text += "    hint: " + oneLine(advice) + "\n";
    }
    if (diagnostic.related) {
        text += "    " + placeText(*diagnostic.related) + ": " + row.related.text + "\n";
    }
    return text;
}

} // namespace

std::string renderText(const Diagnostics& diagnostics) {
    std::string text;
    for (const Diagnostic& diagnostic : diagnostics) text += renderOne(diagnostic);
    return text;
}

} // namespace rungwise
