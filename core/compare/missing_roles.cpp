// SPDX-License-Identifier: GPL-3.0-or-later
// The sentence on roles that are compared although the catalogue does not define them.
#include "core/compare/findings.h"

#include <utility>

namespace rungwise {

std::optional<Finding> missingRoles(const ComparisonFrame& frame) {
    Phrases names;
    for (std::size_t i = 0; i < frame.columns(); ++i) {
        if (!frame.isKnown(i)) names.push_back(frame.columnName(i));
    }
    if (names.empty()) return std::nullopt;
    const TranslatableText text =
        names.size() == 1 ? RW_TEXT("Comparison", "The role {0} is not in the catalogue.")
                          : RW_TEXT("Comparison", "These roles are not in the catalogue: {0}.");
    return Finding{.words = phrase(text, std::move(names)), .rows = {}, .sources = {}};
}

} // namespace rungwise
