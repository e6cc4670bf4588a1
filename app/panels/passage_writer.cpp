// SPDX-License-Identifier: GPL-3.0-or-later
// Paragraphs, numbers and the list of sources.
#include "app/panels/passage_writer.h"

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

} // namespace

void PassageWriter::add(const QString& text, Look look) {
    if (!text.isEmpty()) written_.passages.push_back({.text = text, .look = look, .link = {}});
}

void PassageWriter::add(const Phrase& words, Look look) {
    add(said(words), look);
}

QString PassageWriter::said(const Phrase& words) const {
    return toQString(wording_.say(words));
}

QString PassageWriter::numbers(const std::vector<int>& sources) const {
    Phrases list;
    for (const int number : sources) {
        list.push_back(Phrase::plain(static_cast<std::size_t>(number)));
    }
    if (list.empty()) return {};
    return QStringLiteral(" [%1]").arg(said(Phrase::plain(std::move(list))));
}

void PassageWriter::addSources(const std::vector<NumberedSource>& sources, CitedPlaces places) {
    for (const NumberedSource& source : sources) {
        add(QStringLiteral("[%1] ").arg(source.number) + said(source.words));
        if (places == CitedPlaces::Named) add(placesWords(source.places), Look::Quiet);
        add(toQString(source.note), Look::Quiet);
        if (!source.url.empty()) addLink(toQString(source.url));
    }
}

void PassageWriter::addSourcesOf(const std::vector<int>& numbers,
                                 const std::vector<NumberedSource>& all) {
    std::vector<NumberedSource> sources;
    std::ranges::copy_if(all, std::back_inserter(sources), [&](const NumberedSource& source) {
        return std::ranges::find(numbers, source.number) != numbers.end();
    });
    add(phrase(RW_TEXT("SourcesPanel", "Sources")), Look::Heading);
    addSources(sources, CitedPlaces::LeftOut);
    if (sources.empty()) {
        add(phrase(RW_TEXT("SourcesPanel", "The catalogue names no source for this.")),
            Look::Quiet);
    }
}

void PassageWriter::addLink(const QString& url) {
    add(url, Look::Quiet);
    written_.passages.push_back({.text = said(phrase(RW_TEXT("SourcesPanel", "Open link…"))),
                                 .look = Look::Plain,
                                 .link = static_cast<int>(written_.links.size())});
    written_.links.push_back(url);
}

SourcePassages PassageWriter::take() {
    return std::move(written_);
}

} // namespace rungwise::app
