// SPDX-License-Identifier: GPL-3.0-or-later
// Words of the Sources panel.
#include "app/panels/source_passages.h"

#include "app/text/to_qt.h"
#include "core/base/text.h"
#include "core/report/report_words.h"

#include <algorithm>
#include <iterator>
#include <string>
#include <string_view>
#include <utility>

namespace rungwise::app {

namespace {

using Look = SourcePassage::Look;

/// Of the places cited in one source, in characters.
constexpr std::size_t mostPlaces = 140;

enum class Places { Named, LeftOut };

/// One citation may name several places, "Skills; Pay"; each is answered once.
std::vector<std::string> singlePlaces(const std::vector<std::string>& cited) {
    constexpr std::string_view between = "; ";
    std::vector<std::string> places;
    for (const std::string& together : cited) {
        for (std::string_view rest = together; !rest.empty();) {
            const std::size_t end = std::min(rest.find(between), rest.size());
            const std::string place{rest.substr(0, end)};
            rest.remove_prefix(std::min(end + between.size(), rest.size()));
            if (!place.empty() && std::ranges::find(places, place) == places.end()) {
                places.push_back(place);
            }
        }
    }
    return places;
}

/// As many whole places as there is room for, and how many are left out; a first one that is too
/// long is cut.
Phrase placesWords(const std::vector<std::string>& cited) {
    std::vector<std::string> places = singlePlaces(cited);
    if (places.empty()) return {};
    if (countCharacters(places.front()) > mostPlaces) {
        places.front() = std::string{firstCharacters(places.front(), mostPlaces)} + "…";
    }
    std::size_t length = countCharacters(places.front());
    std::size_t shown = 1;
    for (; shown < places.size(); ++shown) {
        length += countCharacters(places[shown]);
        if (length > mostPlaces) break;
    }
    const std::size_t others = places.size() - shown;
    places.resize(shown);
    std::string list = joinedParts(places);
    if (others == 0) return phrase(RW_TEXT("SourcesPanel", "Cited places: {0}"), std::move(list));
    return pluralPhrase(RW_PLURAL("SourcesPanel", "Cited places: {0} … and %n other(s)"), others,
                        std::move(list));
}

class Writer {
public:
    explicit Writer(const Wording& wording) : wording_{wording} {}

    void add(const QString& text, Look look = Look::Plain) {
        if (!text.isEmpty()) written_.passages.push_back({.text = text, .look = look, .link = {}});
    }
    void add(const Phrase& words, Look look = Look::Plain) { add(said(words), look); }

    [[nodiscard]] QString said(const Phrase& words) const { return toQString(wording_.say(words)); }

    /// "[1, 2]", or nothing.
    [[nodiscard]] QString numbers(const std::vector<int>& sources) const {
        Phrases list;
        for (const int number : sources) {
            list.push_back(Phrase::plain(static_cast<std::size_t>(number)));
        }
        if (list.empty()) return {};
        return QStringLiteral(" [%1]").arg(said(Phrase::plain(std::move(list))));
    }

    void addSources(const std::vector<NumberedSource>& sources, Places places) {
        for (const NumberedSource& source : sources) {
            add(QStringLiteral("[%1] ").arg(source.number) + said(source.words));
            if (places == Places::Named) add(placesWords(source.places), Look::Quiet);
            add(toQString(source.note), Look::Quiet);
            if (!source.url.empty()) addLink(toQString(source.url));
        }
    }

    [[nodiscard]] SourcePassages take() { return std::move(written_); }

private:
    void addLink(const QString& url) {
        add(url, Look::Quiet);
        written_.passages.push_back({.text = said(phrase(RW_TEXT("SourcesPanel", "Open link…"))),
                                     .look = Look::Plain,
                                     .link = static_cast<int>(written_.links.size())});
        written_.links.push_back(url);
    }

    const Wording& wording_;
    SourcePassages written_;
};

void addRow(Writer& writer, const Row& row) {
    writer.add(toQString(row.definition), Look::Quiet);
    writer.add(row.remark, Look::Quiet);
    if (row.disagreement.isEmpty()) return;
    writer.add(phrase(RW_TEXT("SourcesPanel", "{0} Sources disagree: {1}"),
                      std::string{disagreementMark}, row.disagreement));
}

void addStatements(Writer& writer, const Cell& cell) {
    if (cell.state != CellState::Value) {
        writer.add(writer.said(stateWords(cell.state)) + writer.numbers(cell.sources));
    }
    for (std::size_t i = 0; i < cell.items.size(); ++i) {
        const CellItem& item = cell.items[i];
        writer.add(writer.said(itemWords(cell, i)) + writer.numbers(item.sources));
        writer.add(toQString(item.note.view()), Look::Quiet);
        if (!item.isFallback) continue;
        writer.add(phrase(RW_TEXT("SourcesPanel", "° not available in your language")),
                   Look::Quiet);
    }
}

void addChange(Writer& writer, const RoleComparison& comparison, const Cell& cell) {
    if (!cell.change || cell.change->kind == ChangeKind::Gone) return;
    writer.add(phrase(RW_TEXT("SourcesPanel", "Compared with {0}: {1}"),
                      comparison.roles[comparison.baseline].name, cell.change->words),
               Look::Quiet);
}

std::vector<NumberedSource> sourcesOf(const RoleComparison& comparison, const Cell& cell) {
    std::vector<int> numbers = cell.sources;
    for (const CellItem& item : cell.items) {
        numbers.insert(numbers.end(), item.sources.begin(), item.sources.end());
    }
    std::vector<NumberedSource> sources;
    std::ranges::copy_if(comparison.sources, std::back_inserter(sources),
                         [&](const NumberedSource& source) {
                             return std::ranges::find(numbers, source.number) != numbers.end();
                         });
    return sources;
}

} // namespace

SourcePassages cellPassages(const RoleComparison& comparison, const Row& row, std::size_t column,
                            const Wording& wording) {
    Writer writer(wording);
    const Cell& cell = row.cells[column];
    writer.add(
        phrase(RW_TEXT("SourcesPanel", "{0} · {1}"), row.label, comparison.roles[column].name),
        Look::Title);
    addRow(writer, row);
    addStatements(writer, cell);
    addChange(writer, comparison, cell);
    writer.add(phrase(RW_TEXT("SourcesPanel", "Sources")), Look::Heading);
    const auto sources = sourcesOf(comparison, cell);
    writer.addSources(sources, Places::LeftOut);
    if (sources.empty()) {
        writer.add(phrase(RW_TEXT("SourcesPanel", "The catalogue names no source for this.")),
                   Look::Quiet);
    }
    return writer.take();
}

SourcePassages allSourcePassages(const RoleComparison& comparison, const Wording& wording) {
    Writer writer(wording);
    writer.add(phrase(RW_TEXT("SourcesPanel", "Sources of this comparison")), Look::Title);
    writer.addSources(comparison.sources, Places::Named);
    if (comparison.sources.empty()) {
        writer.add(
            phrase(RW_TEXT("SourcesPanel", "The catalogue names no sources for these roles.")),
            Look::Quiet);
    }
    return writer.take();
}

} // namespace rungwise::app
