// SPDX-License-Identifier: GPL-3.0-or-later
// What every result that is written as JSON has in the same form.
#pragma once

#include "core/base/json_writer.h"
#include "core/citations/numbered_source.h"
#include "core/wording/wording.h"

#include <string_view>
#include <vector>

namespace rungwise {

/// The version of every result that the program writes as JSON, under the key "rungwise-result".
inline constexpr int resultFormat = 1;

/// The key with a text; nothing when the text is empty.
void writeTextIfAny(JsonWriter& json, std::string_view key, std::string_view text);

/// "catalogue": id, title, version.
void writeCatalogueKey(JsonWriter& json, std::string_view id, std::string_view title,
                       std::string_view version);

/// "sources": every source with its number, words, link and places.
void writeSourcesKey(JsonWriter& json, const std::vector<NumberedSource>& sources,
                     const Wording& wording);

/// "sources": the ids of those with these numbers.
void writeSourceIdsKey(JsonWriter& json, const std::vector<int>& numbers,
                       const std::vector<NumberedSource>& sources);

} // namespace rungwise
