// SPDX-License-Identifier: GPL-3.0-or-later
// Turns the parser's events into the flat records of a document and holds every limit on the way.
#pragma once

#include "core/diagnostics/diagnostic_log.h"
#include "core/yaml/document.h"
#include "core/yaml/guarded_text.h"

#include <yaml-cpp/eventhandler.h>
#include <yaml-cpp/mark.h>

#include <cstddef>
#include <optional>
#include <string>
#include <vector>

namespace rungwise {

/// Thrown from inside the parser, which has no other way to be stopped; parse_document.cpp catches.
struct ParsingStopped {
    Diagnostic reason;
};

/// Receives the events of one document.
class DocumentBuilder : public YAML::EventHandler {
public:
    /// `text` is what the parser reads; all references must outlive the builder.
    DocumentBuilder(Document& document, GuardedText& text, const Limits& limits,
                    std::size_t valuesLeft, DiagnosticLog& diagnostics);

    void OnDocumentStart(const YAML::Mark& mark) override;
    void OnDocumentEnd() override;
    void OnNull(const YAML::Mark& mark, YAML::anchor_t anchor) override;
    void OnAlias(const YAML::Mark& mark, YAML::anchor_t anchor) override;
    void OnScalar(const YAML::Mark& mark, const std::string& tag, YAML::anchor_t anchor,
                  const std::string& value) override;
    void OnSequenceStart(const YAML::Mark& mark, const std::string& tag, YAML::anchor_t anchor,
                         YAML::EmitterStyle::value style) override;
    void OnSequenceEnd() override;
    void OnMapStart(const YAML::Mark& mark, const std::string& tag, YAML::anchor_t anchor,
                    YAML::EmitterStyle::value style) override;
    void OnMapEnd() override;
    void OnAnchor(const YAML::Mark& mark, const std::string& name) override;

protected:
    /// Leaves the parser with a diagnostic.
    [[noreturn]] void stop(const YAML::Mark& mark, DiagnosticCode code,
                           std::vector<std::string> arguments = {}) const;

private:
    using RecordKind = Document::RecordKind;

    /// A list or map whose end has not come yet.
    struct Open {
        std::uint32_t record;
        YAML::anchor_t anchor;
        std::size_t valuesBefore;
        bool isMap;
        bool keyIsNext;
    };

    /// A value that aliases may repeat.
    struct Anchor {
        std::uint32_t record;
        std::uint32_t offset; ///< of the anchor itself
        std::size_t values;
        bool isOpen;
        bool isUsed;
    };

    std::uint32_t append(const YAML::Mark& mark, RecordKind kind);
    [[nodiscard]] std::size_t offsetOf(const YAML::Mark& mark) const;
    void appendScalar(const YAML::Mark& mark, RecordKind kind, YAML::anchor_t anchor,
                      const std::string& value);
    void openContainer(const YAML::Mark& mark, const std::string& tag, YAML::anchor_t anchor,
                       RecordKind kind);
    void closeContainer();
    void enterChild(const YAML::Mark& mark, RecordKind kind, std::size_t bytes);
    void remember(YAML::anchor_t anchor, std::uint32_t record, std::size_t values, bool isOpen);
    void placeText(const std::string& value, std::uint32_t record);
    void findDuplicates(std::uint32_t map);
    void reportUnusedAnchors();

    Document& document_;
    GuardedText& text_;
    const Limits& limits_;
    std::size_t valuesLeft_;
    DiagnosticLog& diagnostics_;
    std::vector<Open> open_;
    std::vector<Anchor> anchors_;    ///< by the parser's numbers, which begin at 1
    std::uint32_t anchorOffset_ = 0; ///< of the anchor that was announced last
    std::size_t aliasValues_ = 0;
    /// The first key that is no text. It waits for the end of the document, for an unclosed bracket
    /// looks like such a key until the parser finds out.
    std::optional<Diagnostic> keyFault_;
};

} // namespace rungwise
