// SPDX-License-Identifier: GPL-3.0-or-later
// Diagnostics in SARIF 2.1.0 (OASIS), which code hosting sites and editors read.
#include "core/base/json_writer.h"
#include "core/diagnostics/render.h"

namespace rungwise {

namespace {

/// File names become relative references: no scheme, and everything unusual percent-encoded.
std::string uriOf(const std::string& file) {
    std::string uri;
    for (const char c : file) {
        const auto byte = static_cast<unsigned char>(c);
        const bool isPlain = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') ||
                             (c >= '0' && c <= '9') ||
                             std::string_view{"-._~/"}.find(c) != std::string_view::npos;
        if (isPlain) {
            uri += c;
        } else {
            uri += '%';
            uri += "0123456789ABCDEF"[byte >> 4U];
            uri += "0123456789ABCDEF"[byte & 0xFU];
        }
    }
    return uri.starts_with('/') ? "file://" + uri : uri;
}

/// Lines and columns must be at least 1; a place without them is left without a region.
void writeLocation(JsonWriter& json, const Location& place, std::string_view words) {
    json.beginObject();
    json.key("physicalLocation").beginObject();
    json.key("artifactLocation").beginObject();
    json.key("uri").text(uriOf(place.file));
    json.endObject();
    if (place.line > 0) {
        json.key("region").beginObject();
        json.key("startLine").number(place.line);
        if (place.column > 0) json.key("startColumn").number(place.column);
        json.endObject();
    }
    json.endObject();
    if (!words.empty()) {
        json.key("id").number(0);
        json.key("message").beginObject().key("text").text(words).endObject();
    }
    json.endObject();
}

void writeResult(JsonWriter& json, const Diagnostic& diagnostic) {
    const DiagnosticRow& row = rowOf(diagnostic.code);
    const std::string advice = hint(diagnostic);
    json.beginObject();
    json.key("ruleId").text(row.name);
    json.key("ruleIndex").number(static_cast<std::size_t>(diagnostic.code));
    json.key("level").text(row.severity == Severity::Error ? "error" : "warning");
    json.key("message").beginObject();
    json.key("text").text(message(diagnostic) + (advice.empty() ? "" : " (" + advice + ")"));
    json.endObject();
    json.key("locations").beginArray();
    writeLocation(json, diagnostic.where, {});
    json.endArray();
    if (diagnostic.related) {
        json.key("relatedLocations").beginArray();
        writeLocation(json, *diagnostic.related, row.related.text);
        json.endArray();
    }
    json.endObject();
}

void writeRules(JsonWriter& json) {
    json.key("rules").beginArray();
    for (const DiagnosticRow& row : diagnosticTable()) {
        json.beginObject();
        json.key("id").text(row.name);
        json.key("shortDescription").beginObject().key("text").text(row.message.text).endObject();
        if (!row.hint.isEmpty()) {
            json.key("help").beginObject().key("text").text(row.hint.text).endObject();
        }
        json.endObject();
    }
    json.endArray();
}

} // namespace

std::string renderSarif(const Diagnostics& diagnostics, const std::string& version) {
    JsonWriter json;
    json.beginObject();
    json.key("$schema").text("https://json.schemastore.org/sarif-2.1.0.json");
    json.key("version").text("2.1.0");
    json.key("runs").beginArray().beginObject();
    json.key("tool").beginObject().key("driver").beginObject();
    json.key("name").text("rungwise");
    json.key("version").text(version);
    writeRules(json);
    json.endObject().endObject();
    json.key("columnKind").text("unicodeCodePoints");
    json.key("results").beginArray();
    for (const Diagnostic& diagnostic : diagnostics) writeResult(json, diagnostic);
    json.endArray();
    json.endObject().endArray();
    json.endObject();
    return json.take();
}

} // namespace rungwise
