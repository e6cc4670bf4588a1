// SPDX-License-Identifier: GPL-3.0-or-later
// What the core says when something in a file is wrong: data, put into words by others.
#pragma once

#include "core/base/translatable.h"
#include "core/diagnostics/diagnostic_code.h"

#include <optional>
#include <span>
#include <string>
#include <vector>

namespace rungwise {

/// A place in a file. Lines and columns count from 1, columns in characters; 0 means that the whole
/// file (or, for the column, the whole line) is meant.
struct Location {
    std::string file;
    int line = 0;
    int column = 0;

    friend auto operator<=>(const Location&, const Location&) = default;
};

struct Diagnostic {
    DiagnosticCode code{};
    Location where;
    std::string path;                   ///< inside the document: "roles[2].skills[0].level"
    std::vector<std::string> arguments; ///< for the places {0}, {1} … of message and hint
    std::optional<Location> related;    ///< "first defined here"

    friend bool operator==(const Diagnostic&, const Diagnostic&) = default;
};

using Diagnostics = std::vector<Diagnostic>;

enum class Severity { Error, Warning };

/// One row of the table of everything that can be wrong.
struct DiagnosticRow {
    DiagnosticCode code;
    Severity severity;
    const char* name; ///< stable, for users: "unknown-skill"
    TranslatableText message;
    TranslatableText hint;    ///< what to do; may be empty
    TranslatableText related; ///< what the related place is; empty when there never is one
};

/// The row of a code.
[[nodiscard]] const DiagnosticRow& rowOf(DiagnosticCode code);
/// All rows, in the order of the codes.
[[nodiscard]] std::span<const DiagnosticRow> diagnosticTable();

[[nodiscard]] Severity severity(const Diagnostic& diagnostic);
/// English; the arguments filled in.
[[nodiscard]] std::string message(const Diagnostic& diagnostic);
/// English; empty when there is none, or when it needs an argument that is missing or empty.
[[nodiscard]] std::string hint(const Diagnostic& diagnostic);

[[nodiscard]] bool hasErrors(const Diagnostics& diagnostics);

/// Orders by file, line, column and code, so that equal input gives equal output.
void sortByPlace(Diagnostics& diagnostics);

} // namespace rungwise
