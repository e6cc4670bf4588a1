// SPDX-License-Identifier: GPL-3.0-or-later
// Nothing of a file is read before its version is known.
#include "core/session/versioned_file.h"

#include "core/base/text.h"
#include "core/yaml/scalar_reader.h"

#include <string>
#include <utility>

namespace rungwise {

namespace {

constexpr Decimal supportedVersion{1};

bool isOfKnownVersion(MapReader& map, std::string_view formatKey) {
    const auto entry = map.need(formatKey);
    if (!entry) return false;
    Reading& reading = map.reading();
    const Reading::Inside inside{reading, formatKey};
    const auto version =
        readNumber(reading, entry->value, {.words = RW_TEXT("DiagnosticWord", "a number")});
    if (!version) return false;
    if (*version == supportedVersion) return true;
    reading.report(entry->value, DiagnosticCode::UnsupportedVersion,
                   {version->toText(), std::string{formatKey}});
    return false;
}

bool readDocument(const Document& document, const Limits& limits, std::string_view formatKey,
                  DiagnosticLog& log, const std::function<void(MapReader&)>& read) {
    if (document.root().isNull()) return false;
    Reading reading{document, limits, log};
    if (!isMapAt(reading, document.root())) return false;
    MapReader map{reading, document.root()};
    if (!isOfKnownVersion(map, formatKey)) return false;
    read(map);
    map.finish();
    return true;
}

} // namespace

bool readVersionedFile(const std::filesystem::path& file, const Limits& limits,
                       std::string_view formatKey, Diagnostics& diagnostics,
                       const std::function<void(MapReader&)>& read) {
    auto source = SourceFile::read(file, validUtf8(file.string()), limits);
    if (!source) {
        diagnostics.push_back(std::move(source.error()));
        return false;
    }
    DiagnosticLog log{limits.problemsPerFile};
    const auto document = parseDocument(std::move(*source), limits, limits.valuesPerCatalogue, log);
    const bool isRead = document && readDocument(*document, limits, formatKey, log, read);
    diagnostics = log.take();
    return isRead;
}

} // namespace rungwise
