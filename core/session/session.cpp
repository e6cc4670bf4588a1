// SPDX-License-Identifier: GPL-3.0-or-later
// Reads and writes the file of a session.
#include "core/session/session.h"

#include "core/base/text.h"
#include "core/session/choice_yaml.h"
#include "core/session/versioned_file.h"
#include "core/yaml/scalar_reader.h"

#include <algorithm>
#include <array>
#include <string_view>
#include <system_error>
#include <utility>

namespace rungwise {

namespace {

constexpr std::string_view formatKey = "rungwise-session";
constexpr std::array<std::string_view, 3> themes{"system", "light", "dark"};

static_assert(smallestTextPercent == 60 && largestTextPercent == 250, "the words below say so");
constexpr NumberRange textPercents{.least = Decimal{smallestTextPercent},
                                   .most = Decimal{largestTextPercent},
                                   .words =
                                       RW_TEXT("DiagnosticWord", "a whole number from 60 to 250")};

void readPath(Reading& reading, Node node, std::string& path) {
    if (auto text = readText(reading, node, TextLength::Text)) path = std::move(*text);
}

/// Paths beyond the most recent ones, or there already, are no news to anybody and left out.
void readRecent(Reading& reading, Node list, std::vector<std::string>& recent) {
    readEach(reading, list, [&](Node node) {
        std::string path;
        readPath(reading, node, path);
        const bool isNew = std::ranges::find(recent, path) == recent.end();
        if (!path.empty() && isNew && recent.size() < mostRecent) recent.push_back(std::move(path));
    });
}

void readTextPercent(Reading& reading, Node node, int& percent) {
    const auto number = readNumber(reading, node, textPercents);
    if (!number) return;
    if (number->isWhole()) {
        percent = static_cast<int>(number->units());
        return;
    }
    reading.report(node, DiagnosticCode::NumberOutOfRange,
                   {std::string{node.text()}, textPercents.words.text});
}

void readLayout(Reading& reading, Node node, std::string& layout) {
    if (!node.isScalar()) {
        reportKind(reading, node, RW_TEXT("DiagnosticWord", "a text"));
    } else if (node.text().size() > mostLayoutBytes) {
        reading.report(node, DiagnosticCode::ScalarTooLarge, {std::to_string(mostLayoutBytes)});
    } else {
        layout = node.text();
    }
}

void readOwnPay(Reading& reading, Node node, std::optional<OwnPay>& pay) {
    const TranslatableText expected = RW_TEXT("DiagnosticWord", "a pay such as “118000 USD/year”");
    if (!node.isScalar()) {
        reportKind(reading, node, expected);
    } else if (pay = parseOwnPay(node.text()); !pay) {
        reading.report(node, DiagnosticCode::WrongKind,
                       {expected.text, RW_TEXT("DiagnosticWord", "another text").text});
    }
}

void readKeys(MapReader& map, Session& session) {
    Reading& reading = map.reading();
    readAt(map, "catalogue", [&](Node node) { readPath(reading, node, session.catalogue); });
    readMapAt(map, "comparison",
              [&](MapReader& choice) { session.choice = readChoiceKeys(choice); });
    readAt(map, "recent", [&](Node list) { readRecent(reading, list, session.recent); });
    readAt(map, "theme", [&](Node node) {
        if (const auto theme = readChoice(reading, node, themes)) {
            session.theme = static_cast<Theme>(*theme);
        }
    });
    readAt(map, "own-pay", [&](Node node) { readOwnPay(reading, node, session.ownPay); });
    readAt(map, "page", [&](Node node) {
        if (auto page = readId(reading, node)) session.page = std::move(*page);
    });
    readAt(map, "text-percent",
           [&](Node node) { readTextPercent(reading, node, session.textPercent); });
    readAt(map, "geometry", [&](Node node) { readLayout(reading, node, session.geometry); });
    readAt(map, "layout", [&](Node node) { readLayout(reading, node, session.layout); });
}

void writeWords(YamlWriter& writer, std::string_view key, std::string_view words) {
    if (!words.empty()) writer.key(key).text(validUtf8(words));
}

} // namespace

Session withRecent(Session session, const std::string& path) {
    std::erase(session.recent, path);
    session.recent.insert(session.recent.begin(), path);
    if (session.recent.size() > mostRecent) session.recent.resize(mostRecent);
    return session;
}

ReadSession readSession(const std::filesystem::path& file, const Limits& limits) {
    std::error_code ignored;
    if (std::filesystem::symlink_status(file, ignored).type() ==
        std::filesystem::file_type::not_found) {
        return {};
    }
    ReadSession answer;
    Session session;
    const bool isRead = readVersionedFile(file, limits, formatKey, answer.diagnostics,
                                          [&](MapReader& map) { readKeys(map, session); });
    if (isRead) answer.session = std::move(session);
    return answer;
}

std::string toYaml(const Session& session) {
    YamlWriter writer;
    writer.beginMap().key(formatKey).number(Decimal{1});
    writeWords(writer, "catalogue", session.catalogue);
    writer.key("comparison").beginMap();
    writeChoiceKeys(writer, session.choice);
    writer.endMap();
    writer.key("recent").beginList();
    for (const std::string& path : session.recent) writer.text(validUtf8(path));
    writer.endList();
    writer.key("theme").text(themes[static_cast<std::size_t>(session.theme)]);
    if (session.ownPay) writer.key("own-pay").text(toText(*session.ownPay));
    writeWords(writer, "page", session.page);
    writer.key("text-percent").number(Decimal{session.textPercent});
    writeWords(writer, "geometry", session.geometry);
    writeWords(writer, "layout", session.layout);
    writer.endMap();
    return writer.take();
}

} // namespace rungwise
