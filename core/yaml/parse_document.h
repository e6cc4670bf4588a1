// SPDX-License-Identifier: GPL-3.0-or-later
// Text in, document out.
#pragma once

#include "core/diagnostics/diagnostic_log.h"
#include "core/yaml/document.h"

#include <cstddef>
#include <optional>

namespace rungwise {

/// Parses the one document of a file. Nothing when the file breaks a rule that leaves no sound
/// tree; `diagnostics` then says why. A file that holds nothing is a document whose root is null,
/// with a warning. A key that stands twice in a map is reported and its second entry left out.
/// `valuesLeft` is how many values the catalogue may still hold.
[[nodiscard]] std::optional<Document> parseDocument(SourceFile source, const Limits& limits,
                                                    std::size_t valuesLeft,
                                                    DiagnosticLog& diagnostics);

} // namespace rungwise
