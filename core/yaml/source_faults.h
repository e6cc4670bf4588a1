// SPDX-License-Identifier: GPL-3.0-or-later
// Faults that the parser accepts, sees too late or words badly.
#pragma once

#include "core/yaml/document.h"

#include <cstddef>
#include <optional>
#include <string>

namespace rungwise {

/// Directives, and brackets nested deeper than the limit within one line: the parser would hold a
/// token for each of them before it reports anything.
[[nodiscard]] std::optional<Diagnostic> faultBeforeParsing(const SourceFile& source,
                                                           const Limits& limits);

/// A quote that is open at the end of the file.
[[nodiscard]] std::optional<Diagnostic> faultAfterParsing(const Document& document);

/// The stretch of the text that the parser stumbled over.
struct Stumble {
    std::size_t from; ///< what it reported last
    std::size_t at;   ///< where it gave up
};

/// The parser's complaint, or the tab or the open quote that causes it.
[[nodiscard]] Diagnostic syntaxFault(const Document& document, Stumble stumble,
                                     const std::string& complaint);

} // namespace rungwise
