// SPDX-License-Identifier: GPL-3.0-or-later
// Drives the parser over one file. The only place that catches its exceptions.
#include "core/yaml/parse_document.h"

#include "core/yaml/document_builder.h"
#include "core/yaml/source_faults.h"

#include <yaml-cpp/exceptions.h>
#include <yaml-cpp/parser.h>

#include <istream>
#include <utility>

namespace rungwise {

namespace {

/// At most some 30 MB of tokens inside the parser.
constexpr std::size_t indicatorsAtOnce = 100'000;

/// A builder for what must not be there: stops at the first event.
class NothingMore : public DocumentBuilder {
public:
    using DocumentBuilder::DocumentBuilder;

    void OnDocumentStart(const YAML::Mark& mark) override {
        stop(mark, DiagnosticCode::SecondDocument);
    }
};

class Parsing {
public:
    Parsing(Document& document, const Limits& limits, std::size_t valuesLeft,
            DiagnosticLog& diagnostics)
        : document_{document}, limits_{limits}, valuesLeft_{valuesLeft}, diagnostics_{diagnostics},
          text_{document.source().text(), {limits.scalar + (1U << 16U), indicatorsAtOnce}} {}

    /// False when there is no sound document; the diagnostics then say why.
    bool run() {
        std::istream stream{&text_};
        YAML::Parser parser{stream};
        if (!guarded([&] { readDocument(parser); })) return false;
        document_.ensureRoot();
        // The parser never moves on over some tokens, so it is asked for more exactly once.
        const bool isAlone = guarded([&] { readBehind(parser); });
        if (isAlone && document_.root().isNull()) {
            report({DiagnosticCode::EmptyFile, {document_.source().name()}, {}, {}, {}});
        }
        // In front of what should not be there, only a map is worth a look.
        return isAlone || document_.root().isMap();
    }

private:
    void readDocument(YAML::Parser& parser) {
        DocumentBuilder builder{document_, text_, limits_, valuesLeft_, diagnostics_};
        parser.HandleNextDocument(builder);
    }

    void readBehind(YAML::Parser& parser) {
        NothingMore nothing{document_, text_, limits_, 0, diagnostics_};
        parser.HandleNextDocument(nothing);
    }

    /// Runs a step of the parser; whatever it throws becomes a diagnostic, and the answer false.
    template <class Step> bool guarded(Step step) {
        try {
            step();
            return true;
        } catch (const ParsingStopped& stopped) {
            report(stopped.reason);
        } catch (const GuardedText::Overran& overran) {
            const bool isLongText = overran.reason == Overrun::Bytes;
            report({isLongText ? DiagnosticCode::ScalarTooLarge : DiagnosticCode::BracketsTooLong,
                    document_.source().locate(overran.since),
                    {},
                    {std::to_string(isLongText ? limits_.scalar : indicatorsAtOnce)},
                    {}});
        } catch (const YAML::Exception& fault) {
            const auto position = static_cast<std::size_t>(fault.mark.pos);
            report(
                syntaxFault(document_, {text_.lastEvent(), text_.offsetOf(position)}, fault.msg));
        }
        return false;
    }

    void report(Diagnostic diagnostic) { diagnostics_.add(std::move(diagnostic)); }

    Document& document_;
    const Limits& limits_;
    std::size_t valuesLeft_;
    DiagnosticLog& diagnostics_;
    GuardedText text_;
};

} // namespace

std::optional<Document> parseDocument(SourceFile source, const Limits& limits,
                                      std::size_t valuesLeft, DiagnosticLog& diagnostics) {
    if (auto fault = faultBeforeParsing(source, limits)) {
        diagnostics.add(std::move(*fault));
        return std::nullopt;
    }
    Document document{std::move(source)};
    if (!Parsing{document, limits, valuesLeft, diagnostics}.run()) return std::nullopt;
    if (auto fault = faultAfterParsing(document)) {
        diagnostics.add(std::move(*fault));
        return std::nullopt;
    }
    return document;
}

} // namespace rungwise
