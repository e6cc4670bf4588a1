// SPDX-License-Identifier: GPL-3.0-or-later
// Loads, joins and counts.
#include "core/check/check_catalogues.h"

#include "core/base/version.h"
#include "core/diagnostics/render.h"
#include "core/load/load_catalogue.h"

#include <algorithm>
#include <iterator>

namespace rungwise {

namespace {

bool isAboutReading(const Diagnostic& diagnostic) {
    return diagnostic.code == DiagnosticCode::UnreadableFile ||
           diagnostic.code == DiagnosticCode::NotARegularFile ||
           diagnostic.code == DiagnosticCode::NoCatalogueFiles;
}

} // namespace

std::optional<CheckFormat> parseCheckFormat(std::string_view name) {
    if (name == "text") return CheckFormat::Text;
    if (name == "json") return CheckFormat::Json;
    if (name == "sarif") return CheckFormat::Sarif;
    return std::nullopt;
}

CheckResult checkCatalogues(std::span<const std::filesystem::path> paths) {
    CheckResult result;
    for (const std::filesystem::path& path : paths) {
        Loaded loaded = loadCatalogue(path);
        const bool nothingRead = loaded.filesRead == 0;
        result.filesRead += loaded.filesRead;
        result.isUnreadable =
            result.isUnreadable ||
            (nothingRead &&
             std::any_of(loaded.diagnostics.begin(), loaded.diagnostics.end(), isAboutReading));
        std::move(loaded.diagnostics.begin(), loaded.diagnostics.end(),
                  std::back_inserter(result.diagnostics));
    }
    return result;
}

int exitCode(const CheckResult& result, Strictness strictness) {
    if (result.isUnreadable) return 2;
    const bool warningsCount = strictness == Strictness::WarningsToo;
    const bool hasFindings =
        hasErrors(result.diagnostics) || (warningsCount && !result.diagnostics.empty());
    return hasFindings ? 1 : 0;
}

std::string render(const CheckResult& result, CheckFormat format) {
    switch (format) {
    case CheckFormat::Json: return renderJson(result.diagnostics);
    case CheckFormat::Sarif: return renderSarif(result.diagnostics, std::string{programVersion()});
    case CheckFormat::Text: break;
    }
    return renderText(result.diagnostics);
}

} // namespace rungwise
