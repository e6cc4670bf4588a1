// SPDX-License-Identifier: GPL-3.0-or-later
// Where the reading of one document stands: its path, and the diagnostics it has collected.
#pragma once

#include "core/diagnostics/diagnostic_log.h"
#include "core/yaml/document.h"

#include <cstddef>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

namespace rungwise {

/// One step down into a document: a key or a position.
using PathStep = std::variant<std::string_view, std::size_t>;
using Path = std::vector<PathStep>;

/// "roles[2].skills[0].level"
[[nodiscard]] std::string toText(const Path& path);

/// The state that all readers of one document share.
class Reading {
public:
    Reading(const Document& document, const Limits& limits, DiagnosticLog& diagnostics)
        : document_{document}, limits_{limits}, diagnostics_{diagnostics} {}

    Reading(const Reading&) = delete;
    Reading& operator=(const Reading&) = delete;

    [[nodiscard]] const Document& document() const { return document_; }
    [[nodiscard]] const Limits& limits() const { return limits_; }
    [[nodiscard]] const Path& path() const { return path_; }
    [[nodiscard]] Location locate(Node node) const { return document_.locate(node); }

    /// Adds a diagnostic at `node`, with the path as it stands.
    void report(Node node, DiagnosticCode code, std::vector<std::string> arguments = {});
    void report(Diagnostic diagnostic) { diagnostics_.add(std::move(diagnostic)); }

    /// Extends the path for as long as it lives.
    class Inside {
    public:
        Inside(Reading& reading, PathStep step) : reading_{reading} {
            reading_.path_.push_back(step);
        }
        Inside(const Inside&) = delete;
        Inside& operator=(const Inside&) = delete;
        ~Inside() { reading_.path_.pop_back(); }

    private:
        Reading& reading_;
    };

private:
    const Document& document_;
    const Limits& limits_;
    DiagnosticLog& diagnostics_;
    Path path_;
};

} // namespace rungwise
