// SPDX-License-Identifier: GPL-3.0-or-later
// Writes catalogue and sources of a result.
#include "core/report/result_parts.h"

#include <cstddef>
#include <string>

namespace rungwise {

namespace {

void writeNumberedSource(JsonWriter& json, const NumberedSource& source, const Wording& wording) {
    json.beginObject();
    json.key("number").number(source.number);
    json.key("id").text(source.id);
    json.key("text").text(wording.say(source.words));
    writeTextIfAny(json, "url", source.url);
    writeTextIfAny(json, "note", source.note);
    if (!source.places.empty()) {
        json.key("places").beginArray();
        for (const std::string& place : source.places) json.text(place);
        json.endArray();
    }
    json.endObject();
}

} // namespace

void writeTextIfAny(JsonWriter& json, std::string_view key, std::string_view text) {
    if (!text.empty()) json.key(key).text(text);
}

void writeCatalogueKey(JsonWriter& json, std::string_view id, std::string_view title,
                       std::string_view version) {
    json.key("catalogue").beginObject();
    json.key("id").text(id);
    json.key("title").text(title);
    writeTextIfAny(json, "version", version);
    json.endObject();
}

void writeSourcesKey(JsonWriter& json, const std::vector<NumberedSource>& sources,
                     const Wording& wording) {
    json.key("sources").beginArray();
    for (const NumberedSource& source : sources) writeNumberedSource(json, source, wording);
    json.endArray();
}

void writeSourceIdsKey(JsonWriter& json, const std::vector<int>& numbers,
                       const std::vector<NumberedSource>& sources) {
    json.key("sources").beginArray();
    for (const int number : numbers) json.text(sources[static_cast<std::size_t>(number - 1)].id);
    json.endArray();
}

} // namespace rungwise
