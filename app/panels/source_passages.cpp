// SPDX-License-Identifier: GPL-3.0-or-later
// Words of the Sources panel.
#include "app/panels/source_passages.h"

#include "app/panels/passage_writer.h"
#include "app/text/to_qt.h"
#include "core/report/report_words.h"

#include <string>

namespace rungwise::app {

namespace {

using Look = SourcePassage::Look;

void addRow(PassageWriter& writer, const Row& row) {
    writer.add(toQString(row.definition.view()), Look::Quiet);
    writer.add(row.remark, Look::Quiet);
    if (row.disagreement.isEmpty()) return;
    writer.add(phrase(RW_TEXT("SourcesPanel", "{0} Sources disagree: {1}"),
                      std::string{disagreementMark}, row.disagreement));
}

void addStatements(PassageWriter& writer, const Cell& cell) {
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

void addChange(PassageWriter& writer, const RoleComparison& comparison, const Cell& cell) {
    if (!cell.change || cell.change->kind == ChangeKind::Gone) return;
    writer.add(phrase(RW_TEXT("SourcesPanel", "Compared with {0}: {1}"),
                      comparison.roles[comparison.baseline].name, cell.change->words),
               Look::Quiet);
}

std::vector<int> numbersOf(const Cell& cell) {
    std::vector<int> numbers = cell.sources;
    for (const CellItem& item : cell.items) {
        numbers.insert(numbers.end(), item.sources.begin(), item.sources.end());
    }
    return numbers;
}

} // namespace

SourcePassages cellPassages(const RoleComparison& comparison, const Row& row, std::size_t column,
                            const Wording& wording) {
    PassageWriter writer(wording);
    const Cell& cell = row.cells[column];
    writer.add(
        phrase(RW_TEXT("SourcesPanel", "{0} · {1}"), row.label, comparison.roles[column].name),
        Look::Title);
    addRow(writer, row);
    addStatements(writer, cell);
    addChange(writer, comparison, cell);
    writer.addSourcesOf(numbersOf(cell), comparison.sources);
    return writer.take();
}

SourcePassages allSourcePassages(const RoleComparison& comparison, const Wording& wording) {
    PassageWriter writer(wording);
    writer.add(phrase(RW_TEXT("SourcesPanel", "Sources of this comparison")), Look::Title);
    writer.addSources(comparison.sources, CitedPlaces::Named);
    if (comparison.sources.empty()) {
        writer.add(
            phrase(RW_TEXT("SourcesPanel", "The catalogue names no sources for these roles.")),
            Look::Quiet);
    }
    return writer.take();
}

} // namespace rungwise::app
