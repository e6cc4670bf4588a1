// SPDX-License-Identifier: GPL-3.0-or-later
// Diagnostics for programs of our own making.
#include "core/base/json_writer.h"
#include "core/diagnostics/render.h"

namespace rungwise {

namespace {

void writePlace(JsonWriter& json, const Location& place) {
    json.key("file").text(place.file);
    json.key("line").number(place.line);
    json.key("column").number(place.column);
}

void writeOne(JsonWriter& json, const Diagnostic& diagnostic) {
    const DiagnosticRow& row = rowOf(diagnostic.code);
    json.beginObject();
    writePlace(json, diagnostic.where);
    json.key("severity").text(row.severity == Severity::Error ? "error" : "warning");
    json.key("code").text(row.name);
    json.key("message").text(message(diagnostic));
    json.key("hint").text(hint(diagnostic));
    json.key("path").text(diagnostic.path);
    if (diagnostic.related) {
        json.key("related").beginObject();
        writePlace(json, *diagnostic.related);
        json.key("message").text(row.related.text);
        json.endObject();
    }
    json.endObject();
}

} // namespace

std::string renderJson(const Diagnostics& diagnostics) {
    JsonWriter json;
    json.beginObject();
    json.key("rungwise-diagnostics").number(1);
    json.key("diagnostics").beginArray();
    for (const Diagnostic& diagnostic : diagnostics) writeOne(json, diagnostic);
    json.endArray();
    json.endObject();
    return json.take();
}

} // namespace rungwise
