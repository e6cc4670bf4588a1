// SPDX-License-Identifier: GPL-3.0-or-later
// Puts citations into an order that makes equal sets equal lists.
#include "core/pay/source_set.h"

#include <algorithm>

namespace rungwise {

SourceSet sourceSet(const Citations& citations) {
    SourceSet sources;
    sources.reserve(citations.size());
    for (const Citation& citation : citations) sources.push_back(citation.source);
    std::ranges::sort(sources);
    const auto repeated = std::ranges::unique(sources);
    sources.erase(repeated.begin(), repeated.end());
    return sources;
}

} // namespace rungwise
