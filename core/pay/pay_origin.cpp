// SPDX-License-Identifier: GPL-3.0-or-later
// Puts the names of the first two sources together.
#include "core/pay/pay_origin.h"

#include <utility>

namespace rungwise {

namespace {

/// A name that need not be the only one of its kind, for the source that quotes tells them apart.
Phrase plainName(const Catalogue& catalogue, const CitedSources& sources, SourceIndex index) {
    const Source& source = catalogue.sources()[index];
    if (!source.publisher.empty()) return Phrase::verbatim(source.publisher);
    if (!source.author.empty()) return Phrase::verbatim(source.author);
    return sources.shortName(index);
}

bool quotes(const Catalogue& catalogue, SourceIndex source) {
    return catalogue.sources()[source].kind == SourceKind::Article;
}

} // namespace

Phrase originWords(const Catalogue& catalogue, const CitedSources& sources,
                   const Citations& citations) {
    if (citations.empty()) return phrase(RW_TEXT("Pay", "the catalogue"));
    const SourceIndex first = citations[0].source;
    if (citations.size() == 1) return sources.shortName(first);
    const SourceIndex second = citations[1].source;
    Phrase words =
        quotes(catalogue, second) && !quotes(catalogue, first)
            ? phrase(RW_TEXT("Pay", "{0} in {1}"), plainName(catalogue, sources, first),
                     sources.shortName(second))
            : Phrase::plain(Phrases{sources.shortName(first), sources.shortName(second)});
    if (citations.size() == 2) return words;
    return pluralPhrase(RW_PLURAL("Pay", "{0} and %n more source(s)"), citations.size() - 2,
                        std::move(words));
}

} // namespace rungwise
