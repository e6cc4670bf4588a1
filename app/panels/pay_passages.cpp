// SPDX-License-Identifier: GPL-3.0-or-later
// Rows of a pay view, paragraph by paragraph.
#include "app/panels/pay_passages.h"

#include "app/panels/passage_writer.h"
#include "core/citations/cited_sources.h"
#include "core/model/kind_words.h"
#include "core/pay/pay_sentences.h"

namespace rungwise::app {

namespace {

using Look = SourcePassage::Look;

void addRow(PassageWriter& writer, const PayView& view, std::size_t position,
            const Catalogue& catalogue, std::string_view language) {
    const PayRow& row = view.rows[position];
    writer.add(phrase(RW_TEXT("SourcesPanel", "{0} · {1}"), view.roles[row.role].name,
                      measureLabel(row.line.measure)),
               Look::Title);
    writer.add(writer.said(rowSentence(view, position)) + writer.numbers(row.sources));
    if (row.conversion && row.conversion->route) {
        writer.add(rateWords(catalogue, *row.conversion, language), Look::Quiet);
    }
    if (const PayComparison* comparison = view.comparisonOf(position)) {
        writer.add(chanceWords(view, *comparison), Look::Quiet);
    }
    if (row.standing) writer.add(standingWords(*row.standing));
}

} // namespace

SourcePassages payPassages(const PayView& view, std::span<const std::size_t> rows,
                           const Catalogue& catalogue, const Wording& wording,
                           std::string_view language) {
    PassageWriter writer(wording);
    std::vector<int> numbers;
    bool hasRows = false;
    for (const std::size_t row : rows) {
        if (row >= view.rows.size()) continue;
        hasRows = true;
        addRow(writer, view, row, catalogue, language);
        numbers = mergedNumbers(std::move(numbers), view.rows[row].sources);
    }
    if (hasRows) {
        writer.addSourcesOf(numbers, view.sources);
        return writer.take();
    }
    writer.add(phrase(RW_TEXT("SourcesPanel", "Sources of these figures")), Look::Title);
    writer.addSources(view.sources, CitedPlaces::Named);
    if (view.sources.empty()) {
        writer.add(phrase(RW_TEXT("SourcesPanel", "The catalogue names no sources for these "
                                                  "figures.")),
                   Look::Quiet);
    }
    return writer.take();
}

} // namespace rungwise::app
