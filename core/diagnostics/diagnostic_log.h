// SPDX-License-Identifier: GPL-3.0-or-later
// Collects diagnostics, but not without end: a broken file of millions of entries stays readable.
#pragma once

#include "core/diagnostics/diagnostic.h"

#include <cstddef>
#include <string>
#include <unordered_map>

namespace rungwise {

class DiagnosticLog {
public:
    /// Keeps at most `perFile` diagnostics for one file; the others are only counted.
    explicit DiagnosticLog(std::size_t perFile) : perFile_{perFile} {}

    void add(Diagnostic diagnostic);

    /// Everything that was kept, by place and each thing once, and for every file with more than
    /// that one diagnostic that says how many are not listed. Leaves the log empty.
    [[nodiscard]] Diagnostics take();

private:
    std::size_t perFile_;
    Diagnostics kept_;
    std::unordered_map<std::string, std::size_t> counts_;
};

} // namespace rungwise
