// SPDX-License-Identifier: GPL-3.0-or-later
// Numbers sources and words them for the list of sources.
#include "core/citations/cited_sources.h"

#include "core/model/kind_words.h"

#include <algorithm>
#include <utility>

namespace rungwise {

namespace {

void appendData(Phrases& parts, std::string_view data) {
    if (!data.empty()) parts.push_back(Phrase::verbatim(data));
}

} // namespace

CitedSources::CitedSources(const Catalogue& catalogue, std::string_view language)
    : catalogue_{catalogue}, language_{language}, numbers_(catalogue.sources().size(), 0) {}

SourceNumbers CitedSources::cite(const Citations& citations) {
    SourceNumbers numbers;
    for (const Citation& citation : citations) {
        int& number = numbers_[citation.source.value()];
        if (number == 0) {
            cited_.push_back({.source = citation.source, .places = {}});
            number = static_cast<int>(cited_.size());
        }
        auto& places = cited_[static_cast<std::size_t>(number - 1)].places;
        if (!citation.where.empty() && std::ranges::find(places, citation.where) == places.end()) {
            places.push_back(citation.where);
        }
        numbers.insert(number);
    }
    return numbers;
}

std::vector<NumberedSource> CitedSources::listed() const {
    std::vector<NumberedSource> list;
    list.reserve(cited_.size());
    for (const Cited& cited : cited_) {
        list.push_back(worded(cited));
        list.back().number = static_cast<int>(list.size());
    }
    return list;
}

Phrase CitedSources::shortName(SourceIndex index) const {
    const Source& source = catalogue_.sources()[index];
    if (isAlone(index, &Source::publisher)) return Phrase::verbatim(source.publisher);
    if (isAlone(index, &Source::author)) return Phrase::verbatim(source.author);
    const ChosenText title = catalogue_.text(source.title, language_);
    if (title.text.empty()) return Phrase::verbatim(source.id.text());
    return phrase(RW_TEXT("Comparison", "“{0}”"), std::string{title.text});
}

bool CitedSources::isAlone(SourceIndex index, std::string Source::*member) const {
    const auto& sources = catalogue_.sources();
    const std::string& name = sources[index].*member;
    if (name.empty()) return false;
    return std::ranges::none_of(sources.inOrder(), [&](SourceIndex other) {
        return other != index && sources[other].*member == name;
    });
}

NumberedSource CitedSources::worded(const Cited& cited) const {
    const Source& source = catalogue_.sources()[cited.source];
    const ChosenText title = catalogue_.text(source.title, language_);
    Phrases parts;
    appendData(parts, source.author);
    if (!title.text.empty()) {
        parts.push_back(phrase(RW_TEXT("Comparison", "“{0}”"), std::string{title.text}));
    } else {
        appendData(parts, source.id.text());
    }
    appendData(parts, source.publisher);
    if (source.published) parts.push_back(Phrase::plain(*source.published));
    if (source.kind) parts.push_back(sourceKindWords(*source.kind));
    return NumberedSource{.source = cited.source,
                          .id = source.id.text(),
                          .words = Phrase::plain(std::move(parts)),
                          .url = source.url,
                          .note = source.note,
                          .places = {cited.places.begin(), cited.places.end()}};
}

std::vector<int> mergedNumbers(std::vector<int> a, const std::vector<int>& b) {
    a.insert(a.end(), b.begin(), b.end());
    std::ranges::sort(a);
    a.erase(std::unique(a.begin(), a.end()), a.end());
    return a;
}

} // namespace rungwise
