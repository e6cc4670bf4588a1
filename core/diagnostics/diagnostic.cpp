// SPDX-License-Identifier: GPL-3.0-or-later
// Puts diagnostics into English and into order.
#include "core/diagnostics/diagnostic.h"

#include "core/base/fill.h"

#include <algorithm>
#include <tuple>

namespace rungwise {

Severity severity(const Diagnostic& diagnostic) {
    return rowOf(diagnostic.code).severity;
}

std::string message(const Diagnostic& diagnostic) {
    return fill(rowOf(diagnostic.code).message.text, diagnostic.arguments);
}

std::string hint(const Diagnostic& diagnostic) {
    const TranslatableText text = rowOf(diagnostic.code).hint;
    if (!isFilledBy(text.text, diagnostic.arguments)) return {};
    return fill(text.text, diagnostic.arguments);
}

bool hasErrors(const Diagnostics& diagnostics) {
    return std::any_of(diagnostics.begin(), diagnostics.end(), [](const Diagnostic& diagnostic) {
        return severity(diagnostic) == Severity::Error;
    });
}

void sortByPlace(Diagnostics& diagnostics) {
    std::stable_sort(diagnostics.begin(), diagnostics.end(),
                     [](const Diagnostic& a, const Diagnostic& b) {
                         return std::tie(a.where, a.code) < std::tie(b.where, b.code);
                     });
}

} // namespace rungwise
