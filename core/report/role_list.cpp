// SPDX-License-Identifier: GPL-3.0-or-later
// Lists roles in the order in which people look for them.
#include "core/report/role_list.h"

#include "core/base/json_writer.h"
#include "core/base/text.h"
#include "core/report/report_words.h"
#include "core/report/result_parts.h"

#include <algorithm>
#include <array>
#include <cstddef>
#include <cstdint>
#include <utility>
#include <vector>

namespace rungwise {

namespace {

/// Names of one role; empty where the catalogue is silent.
struct RoleLine {
    std::string id;
    std::string name;
    std::string family;
    std::string level;
    std::string track;
    std::vector<std::string> otherTitles;
};

class RoleLines {
public:
    RoleLines(const Catalogue& catalogue, std::string_view language)
        : catalogue_{catalogue}, language_{language} {}

    [[nodiscard]] std::vector<RoleLine> all() const {
        std::vector<RoleIndex> roles = catalogue_.roles().inOrder();
        std::ranges::stable_sort(roles, {}, [this](RoleIndex index) {
            const Role& role = catalogue_.roles()[index];
            return std::pair{place(catalogue_.families(), role.family),
                             place(catalogue_.levels(), lowestLevel(role))};
        });
        std::vector<RoleLine> lines;
        lines.reserve(roles.size());
        for (const RoleIndex index : roles) lines.push_back(line(catalogue_.roles()[index]));
        return lines;
    }

private:
    static std::optional<LevelIndex> lowestLevel(const Role& role) {
        return role.level ? std::optional{role.level->from} : std::nullopt;
    }

    /// Behind everything else when the catalogue is silent or knows only the id.
    template <class Entry, class Tag>
    static std::size_t place(const Table<Entry, Tag>& table, std::optional<Index<Tag>> index) {
        return index && table.isKnown(*index) ? table.rank(*index) : SIZE_MAX;
    }

    template <class Entry, class Tag>
    [[nodiscard]] std::string name(const Table<Entry, Tag>& table,
                                   std::optional<Index<Tag>> index) const {
        if (!index) return {};
        const std::string_view text = catalogue_.text(table[*index].name, language_).text;
        return text.empty() ? table[*index].id.text() : std::string{text};
    }

    [[nodiscard]] std::string levelName(const Role& role) const {
        if (!role.level) return {};
        std::string level = name(catalogue_.levels(), std::optional{role.level->from});
        if (role.level->from == role.level->to) return level;
        return level.append(" – ").append(name(catalogue_.levels(), std::optional{role.level->to}));
    }

    [[nodiscard]] RoleLine line(const Role& role) const {
        RoleLine line{.id = role.id.text(),
                      .name = std::string{catalogue_.text(role.name, language_).text},
                      .family = name(catalogue_.families(), role.family),
                      .level = levelName(role),
                      .track = name(catalogue_.tracks(), role.track),
                      .otherTitles = {}};
        for (const OtherTitle& other : role.otherTitles) {
            line.otherTitles.emplace_back(catalogue_.text(other.title, language_).text);
        }
        return line;
    }

    const Catalogue& catalogue_;
    std::string_view language_;
};

using TextRow = std::array<std::string, 5>;

std::vector<TextRow> textRows(const std::vector<RoleLine>& lines, const Wording& wording) {
    const auto say = [&](TranslatableText text) { return wording.say(phrase(text)); };
    const std::string silence = wording.say(stateWords(CellState::NoData));
    const auto orSilence = [&](const std::string& text) { return text.empty() ? silence : text; };
    std::vector<TextRow> rows{{say(RW_TEXT("Report", "Id")), say(RW_TEXT("Report", "Title")),
                               say(RW_TEXT("Report", "Family")), say(RW_TEXT("Report", "Level")),
                               say(RW_TEXT("Report", "Track"))}};
    for (const RoleLine& line : lines) {
        rows.push_back({line.id, line.name, orSilence(line.family), orSilence(line.level),
                        orSilence(line.track)});
    }
    return rows;
}

/// A line break in a name must not look like a row of its own.
std::string onOneLine(std::string text) {
    std::ranges::replace_if(
        text, [](char character) { return character == '\n' || character == '\t'; }, ' ');
    return text;
}

void writeText(JsonWriter& json, std::string_view key, const std::string& text) {
    if (!text.empty()) json.key(key).text(text);
}

} // namespace

std::string roleListText(const Catalogue& catalogue, const Wording& wording,
                         std::string_view language) {
    std::vector<TextRow> rows = textRows(RoleLines{catalogue, language}.all(), wording);
    std::array<std::size_t, 5> widths{};
    for (TextRow& row : rows) {
        for (std::size_t i = 0; i < row.size(); ++i) {
            row[i] = onOneLine(std::move(row[i]));
            widths[i] = std::max(widths[i], countCharacters(row[i]));
        }
    }
    std::string text;
    for (const TextRow& row : rows) {
        for (std::size_t i = 0; i < row.size(); ++i) {
            text += row[i];
            if (i + 1 < row.size()) text.append(widths[i] - countCharacters(row[i]) + 2, ' ');
        }
        text += '\n';
    }
    return text;
}

std::string roleListJson(const Catalogue& catalogue, std::string_view language) {
    const CatalogueTitle& about = catalogue.about();
    JsonWriter json;
    json.beginObject().key("rungwise-result").number(resultFormat).key("kind").text("roles");
    json.key("catalogue").beginObject().key("id").text(about.id);
    json.key("title").text(catalogue.text(about.title, language).text);
    writeText(json, "version", about.version);
    json.endObject().key("roles").beginArray();
    for (const RoleLine& line : RoleLines{catalogue, language}.all()) {
        json.beginObject().key("id").text(line.id).key("name").text(line.name);
        writeText(json, "level", line.level);
        writeText(json, "track", line.track);
        writeText(json, "family", line.family);
        json.key("alsoCalled").beginArray();
        for (const std::string& title : line.otherTitles) json.text(title);
        json.endArray().endObject();
    }
    json.endArray().endObject();
    return json.take();
}

} // namespace rungwise
