// SPDX-License-Identifier: GPL-3.0-or-later
// Counts by file.
#include "core/diagnostics/diagnostic_log.h"

#include <algorithm>
#include <utility>

namespace rungwise {

void DiagnosticLog::add(Diagnostic diagnostic) {
    const std::size_t count = ++counts_[diagnostic.where.file];
    if (count <= perFile_) kept_.push_back(std::move(diagnostic));
}

Diagnostics DiagnosticLog::take() {
    Diagnostics all = std::exchange(kept_, {});
    sortByPlace(all);
    all.erase(std::unique(all.begin(), all.end()), all.end());
    for (const auto& [file, count] : counts_) {
        if (count <= perFile_) continue;
        all.push_back(
            {DiagnosticCode::TooManyProblems, {file}, {}, {std::to_string(count - perFile_)}, {}});
    }
    counts_.clear();
    sortByPlace(all);
    return all;
}

} // namespace rungwise
