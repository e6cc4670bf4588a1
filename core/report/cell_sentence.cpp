// SPDX-License-Identifier: GPL-3.0-or-later
// Strings the parts of cells, rows and headings together, each part a phrase of its own.
#include "core/report/cell_sentence.h"

#include "core/compare/change.h"
#include "core/report/report_words.h"

#include <span>
#include <string>
#include <utility>

namespace rungwise {

namespace {

/// All parts with semicolons between; halves of halves, for a cell may hold thousands of them.
Phrase inOneSentence(std::span<Phrase> parts) {
    if (parts.empty()) return {};
    if (parts.size() == 1) return std::move(parts.front());
    const std::size_t half = parts.size() / 2;
    return phrase(RW_TEXT("Report", "{0}; {1}"), inOneSentence(parts.first(half)),
                  inOneSentence(parts.subspan(half)));
}

/// Appends "source 2" or "sources 1, 2 and 3", unless there are none.
void appendSources(Phrases& parts, std::span<const int> numbers) {
    if (numbers.empty()) return;
    Phrases all;
    for (const int number : numbers) {
        all.push_back(Phrase::plain(static_cast<std::size_t>(number)));
    }
    Phrase list = std::move(all.back());
    all.pop_back();
    if (!all.empty()) {
        list = phrase(RW_TEXT("Report", "{0} and {1}"), std::move(all), std::move(list));
    }
    parts.push_back(
        pluralPhrase(RW_PLURAL("Report", "source(s) {0}"), numbers.size(), std::move(list)));
}

/// A duty is its own label, and need not be heard twice.
bool repeatsLabel(const CellItem& item, const Row& row) {
    return row.id.starts_with("duty:") && sameWords(item.words, row.label);
}

Phrase statementWords(const Row& row, const Cell& cell, std::size_t position) {
    const CellItem& item = cell.items[position];
    const auto* step = std::get_if<StepMark>(&cell.mark);
    Phrase words = item.words;
    if (step != nullptr && position == 0) {
        words = phrase(RW_TEXT("Report", "level {0} of {1}, {2}"), step->step, step->steps,
                       std::move(words));
    } else if (repeatsLabel(item, row)) {
        words = phrase(RW_TEXT("Report", "part of the role"));
    }
    if (item.note.empty()) return words;
    return phrase(RW_TEXT("Report", "{0} ({1})"), std::move(words), std::string{item.note.view()});
}

Phrase silenceWords(const RoleHeading& role, CellState state) {
    if (role.isKnown || state != CellState::NoData) return stateWords(state);
    return phrase(RW_TEXT("Report", "the catalogue does not describe this role"));
}

void appendChange(Phrases& parts, const Cell& cell, const RoleComparison& comparison) {
    if (!cell.change) return;
    parts.push_back(changeAgainst(*cell.change, comparison.roles[comparison.baseline].name));
}

Phrases cellParts(const RoleComparison& comparison, const Row& row, std::size_t column) {
    const Cell& cell = row.cells[column];
    Phrases parts;
    if (cell.state != CellState::Value) {
        parts.push_back(silenceWords(comparison.roles[column], cell.state));
        appendChange(parts, cell, comparison);
        appendSources(parts, cell.sources);
        return parts;
    }
    for (std::size_t i = 0; i < cell.items.size(); ++i) {
        const CellItem& item = cell.items[i];
        parts.push_back(statementWords(row, cell, i));
        if (i == 0) appendChange(parts, cell, comparison);
        if (item.isFallback) {
            parts.push_back(phrase(RW_TEXT("Report", "not available in this language")));
        }
        appendSources(parts, {item.sources.begin(), item.sources.size()});
    }
    return parts;
}

Phrase rowStateWords(RowState state) {
    switch (state) {
    case RowState::Same: return phrase(RW_TEXT("Report", "the same in all roles that have data"));
    case RowState::Different: return phrase(RW_TEXT("Report", "different"));
    case RowState::OnlyInSome: return phrase(RW_TEXT("Report", "only in some of the roles"));
    case RowState::NoData: break;
    }
    return phrase(RW_TEXT("Report", "no role has data"));
}

void appendSaid(Phrases& parts, Phrase part) {
    if (!part.isEmpty()) parts.push_back(std::move(part));
}

} // namespace

Phrase cellSentence(const RoleComparison& comparison, const Row& row, std::size_t column) {
    Phrases parts = cellParts(comparison, row, column);
    return phrase(RW_TEXT("Report", "{0}, {1}: {2}"), row.label, comparison.roles[column].name,
                  inOneSentence(parts));
}

Phrase rowSentence(const Row& row) {
    Phrases parts{rowStateWords(row.state)};
    appendSaid(parts, row.disagreement);
    appendSaid(parts, row.remark);
    appendSaid(parts, Phrase::verbatim(row.definition));
    return phrase(RW_TEXT("Report", "{0}: {1}"), row.label, inOneSentence(parts));
}

Phrase sectionSentence(const Section& section) {
    Phrases parts{section.title};
    for (Phrase& count : sectionCounts(section)) parts.push_back(std::move(count));
    if (section.hidden() > 0) {
        parts.push_back(phrase(RW_TEXT("Report", "{0} hidden"), section.hidden()));
    }
    appendSaid(parts, section.remark);
    return Phrase::plain(std::move(parts));
}

Phrase headingSentence(const RoleComparison& comparison, std::size_t column) {
    const RoleHeading& role = comparison.roles[column];
    Phrases parts{Phrase::verbatim(role.name),
                  phrase(RW_TEXT("Report", "column {0}"), std::string{role.letter})};
    for (const std::string* part : {&role.level, &role.track, &role.family}) {
        appendSaid(parts, Phrase::verbatim(*part));
    }
    if (!role.isKnown) {
        parts.push_back(phrase(RW_TEXT("Report", "the catalogue does not describe this role")));
    }
    if (column == comparison.baseline) {
        parts.push_back(phrase(RW_TEXT("Report", "baseline")));
    }
    return Phrase::plain(std::move(parts));
}

} // namespace rungwise
