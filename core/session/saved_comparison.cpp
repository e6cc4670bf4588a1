// SPDX-License-Identifier: GPL-3.0-or-later
// Reads and writes the file of a saved comparison.
#include "core/session/saved_comparison.h"

#include "core/base/text.h"
#include "core/session/choice_yaml.h"
#include "core/session/versioned_file.h"
#include "core/yaml/open_file.h"
#include "core/yaml/scalar_reader.h"

#include <algorithm>
#include <string_view>
#include <utility>

namespace rungwise {

namespace {

constexpr std::string_view formatKey = "rungwise-comparison";

/// No saved comparison comes near this; a larger file is not looked into.
constexpr std::size_t mostBytes = 1U << 20U;
constexpr std::size_t firstLines = 40;

void readWords(MapReader& map, std::string_view key, std::string& words) {
    readAt(map, key, [&](Node node) {
        if (auto text = readText(map.reading(), node, TextLength::Name)) words = std::move(*text);
    });
}

void readOrigin(MapReader& map, SavedComparison& comparison) {
    readAt(map, "id", [&](Node node) {
        if (auto id = readId(map.reading(), node)) comparison.catalogueId = std::move(*id);
    });
    readWords(map, "version", comparison.catalogueVersion);
}

void writeOrigin(YamlWriter& writer, const SavedComparison& comparison) {
    if (comparison.catalogueId.empty() && comparison.catalogueVersion.empty()) return;
    writer.key("catalogue").beginMap();
    if (!comparison.catalogueId.empty()) writer.key("id").text(comparison.catalogueId);
    if (!comparison.catalogueVersion.empty()) {
        writer.key("version").text(comparison.catalogueVersion);
    }
    writer.endMap();
}

/// Whether the line begins with the key of the format, bare or as JSON has it. A line that is
/// indented belongs to something else.
bool isFormatLine(std::string_view line) {
    if (line.starts_with('{'))
        line.remove_prefix(std::min(line.find_first_not_of("{ "), line.size()));
    const bool isQuoted = line.starts_with('"') || line.starts_with('\'');
    if (isQuoted) line.remove_prefix(1);
    if (!line.starts_with(formatKey)) return false;
    line.remove_prefix(formatKey.size());
    if (isQuoted) line.remove_prefix(std::min<std::size_t>(line.size(), 1));
    line.remove_prefix(std::min(line.find_first_not_of(' '), line.size()));
    return line.starts_with(':');
}

} // namespace

ReadComparison readSavedComparison(const std::filesystem::path& file, const Limits& limits) {
    ReadComparison answer;
    SavedComparison comparison;
    const bool isRead =
        readVersionedFile(file, limits, formatKey, answer.diagnostics, [&](MapReader& map) {
            readWords(map, "title", comparison.title);
            readMapAt(map, "catalogue", [&](MapReader& origin) { readOrigin(origin, comparison); });
            comparison.choice = readChoiceKeys(map);
        });
    if (isRead) answer.comparison = std::move(comparison);
    return answer;
}

std::string toYaml(const SavedComparison& comparison) {
    YamlWriter writer;
    writer.beginMap().key(formatKey).number(Decimal{1});
    if (!comparison.title.empty()) writer.key("title").text(validUtf8(comparison.title));
    writeOrigin(writer, comparison);
    writeChoiceKeys(writer, comparison.choice);
    writer.endMap();
    return writer.take();
}

bool looksLikeSavedComparison(const std::filesystem::path& file) {
    const auto bytes = readBytes(file, {}, mostBytes);
    if (!bytes) return false;
    std::string_view rest{*bytes};
    if (rest.starts_with("\xEF\xBB\xBF")) rest.remove_prefix(3);
    for (std::size_t line = 0; line < firstLines && !rest.empty(); ++line) {
        if (isFormatLine(rest.substr(0, rest.find('\n')))) return true;
        rest.remove_prefix(std::min(rest.find('\n'), rest.size() - 1) + 1);
    }
    return false;
}

} // namespace rungwise
