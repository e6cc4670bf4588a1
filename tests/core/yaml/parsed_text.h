// SPDX-License-Identifier: GPL-3.0-or-later
// A text as a document, with everything that was said about it: the start of most tests here.
#pragma once

#include "core/yaml/parse_document.h"

#include <optional>
#include <string>
#include <string_view>

namespace rungwise::test {

/// A text that was parsed under the name "a.yaml".
class ParsedText {
public:
    explicit ParsedText(std::string text, const Limits& limits = {});

    /// Whether there is a document.
    [[nodiscard]] bool isSound() const { return document_.has_value(); }
    [[nodiscard]] const Document& document() const { return *document_; }
    [[nodiscard]] Node root() const { return document_->root(); }
    [[nodiscard]] const Limits& limits() const { return limits_; }
    [[nodiscard]] DiagnosticLog& log() { return log_; }

    /// Everything that was said so far, as a person sees it; forgets it.
    [[nodiscard]] std::string said();

private:
    Limits limits_;
    DiagnosticLog log_;
    std::optional<Document> document_;
};

/// The tree below a node on one line: quoted texts in quotes, maps in braces, nothing as ~.
[[nodiscard]] std::string shape(Node node);

/// The value of a key in a map; stops the test program when there is none.
[[nodiscard]] Node valueOf(Node map, std::string_view key);

/// The entry at a position of a list.
[[nodiscard]] Node entryOf(Node list, std::size_t position);

} // namespace rungwise::test
