// SPDX-License-Identifier: GPL-3.0-or-later
// Puts states, names, counts and cells of a comparison into the parts of a report.
#include "core/report/report_words.h"

#include <algorithm>
#include <span>

namespace rungwise {

namespace {

std::size_t shownOf(const Section& section, RowState state) {
    return static_cast<std::size_t>(
        std::ranges::count(section.rows, state, [](const Row& row) { return row.state; }));
}

/// What the filter took out, by kind of row.
Phrases hiddenRows(const RoleComparison& comparison) {
    std::size_t identical = 0;
    std::size_t differing = 0;
    std::size_t onlyInSome = 0;
    std::size_t silent = 0;
    for (const Section& section : comparison.sections) {
        identical += section.same - shownOf(section, RowState::Same);
        silent += section.noData - shownOf(section, RowState::NoData);
        differing += section.differing - shownOf(section, RowState::Different);
        onlyInSome += section.onlyInSome - shownOf(section, RowState::OnlyInSome);
    }
    Phrases parts;
    if (identical > 0)
        parts.push_back(pluralPhrase(RW_PLURAL("Report", "%n identical row(s)"), identical));
    if (differing > 0)
        parts.push_back(pluralPhrase(RW_PLURAL("Report", "%n differing row(s)"), differing));
    if (onlyInSome > 0)
        parts.push_back(pluralPhrase(RW_PLURAL("Report", "%n row(s) with data on only some roles"),
                                     onlyInSome));
    if (silent > 0)
        parts.push_back(pluralPhrase(RW_PLURAL("Report", "%n row(s) without data"), silent));
    return parts;
}

void appendChange(ReportLine& line, const Change& change, const Wording& wording) {
    // The words for "gone" are those of the cell itself, which are there already.
    if (change.kind == ChangeKind::Gone) return;
    const std::string words = wording.say(change.words);
    const std::string_view mark = changeMark(change.kind);
    std::string text{mark};
    if (!mark.empty() && !words.empty()) text += "\u00A0";
    text += words;
    line.push_back({.text = std::move(text), .emphasis = Emphasis::Strong});
}

ReportLine itemLine(const Cell& cell, std::size_t position, const Wording& wording) {
    const CellItem& item = cell.items[position];
    ReportLine line{{.text = wording.say(itemWords(cell, position)), .sources = item.sources}};
    if (!item.note.empty()) {
        line.push_back({.text = std::string{item.note.view()}, .emphasis = Emphasis::Remark});
    }
    if (item.isFallback) line.push_back(fallbackMark());
    return line;
}

} // namespace

std::string_view rowMark(RowState state) {
    switch (state) {
    case RowState::Same: return "=";
    case RowState::Different: return "≠";
    case RowState::OnlyInSome: return "◐";
    case RowState::NoData: break;
    }
    return "·";
}

std::string_view changeMark(ChangeKind kind) {
    if (kind == ChangeKind::Higher) return "▲";
    return kind == ChangeKind::Lower ? "▼" : "";
}

Phrase stateWords(CellState state) {
    if (state == CellState::NoData) return phrase(RW_TEXT("Report", "No data"));
    if (state == CellState::NotAskedFor) return phrase(RW_TEXT("Report", "not asked for"));
    return {};
}

Phrase letteredName(const RoleHeading& role) {
    return phrase(RW_TEXT("Report", "{0} ({1})"), role.name, std::string{role.letter});
}

Phrase catalogueWords(const std::string& title, const std::string& version) {
    if (version.empty()) return Phrase::verbatim(title);
    return phrase(RW_TEXT("Report", "{0}, version {1}"), title, version);
}

Phrase madeOnWords(std::string_view day) {
    if (day.empty()) return {};
    return phrase(RW_TEXT("Report", "made on {0}"), std::string{day});
}

Phrase shownRows(const RoleComparison& comparison) {
    const Phrases hidden = hiddenRows(comparison);
    if (hidden.empty())
        return pluralPhrase(RW_PLURAL("Report", "Showing all %n row(s)"), comparison.total());
    return phrase(RW_TEXT("Report", "Showing {0} of {1} rows; {2} hidden"), comparison.shown(),
                  comparison.total(), hidden);
}

Phrases sectionCounts(const Section& section) {
    Phrases counts{
        phrase(RW_TEXT("Report", "{0} of {1} differ"), section.differing, section.total)};
    if (section.onlyInSome > 0) {
        counts.push_back(phrase(RW_TEXT("Report", "{0} only in some"), section.onlyInSome));
    }
    return counts;
}

ReportSpan fallbackMark() {
    return {.text = "°", .emphasis = Emphasis::Muted};
}

bool hasFallback(const std::vector<Section>& sections) {
    const auto inCell = [](const Cell& cell) {
        return std::ranges::any_of(cell.items, &CellItem::isFallback);
    };
    const auto inRow = [&](const Row& row) { return std::ranges::any_of(row.cells, inCell); };
    return std::ranges::any_of(
        sections, [&](const Section& section) { return std::ranges::any_of(section.rows, inRow); });
}

LegendEntry disagreementLegend(const Wording& wording) {
    return {
        std::string{disagreementMark},
        wording.say(phrase(RW_TEXT("Report", "sources disagree; each stands with its number")))};
}

LegendEntry sourceLegend(const Wording& wording) {
    return {"[1]", wording.say(phrase(RW_TEXT("Report", "the number of the source that says so")))};
}

LegendEntry fallbackLegend(const Wording& wording) {
    return {fallbackMark().text,
            wording.say(phrase(RW_TEXT(
                "Report", "not available in this language; shown as the catalogue has it")))};
}

bool isAspectRow(const Row& row) {
    return row.id.starts_with("aspect:");
}

Phrase itemWords(const Cell& cell, std::size_t position) {
    const CellItem& item = cell.items[position];
    const auto* mark = std::get_if<StepMark>(&cell.mark);
    if (mark == nullptr || position > 0) return item.words;
    return phrase(RW_TEXT("Report", "{0} of {1} {2}"), mark->step, mark->steps, item.words);
}

ReportCell cellLines(const Cell& cell, const Wording& wording) {
    ReportCell lines;
    if (cell.state == CellState::Value) {
        for (std::size_t i = 0; i < cell.items.size(); ++i) {
            lines.push_back(itemLine(cell, i, wording));
        }
    } else {
        lines.push_back({{.text = wording.say(stateWords(cell.state)),
                          .emphasis = Emphasis::Muted,
                          .sources = cell.sources}});
    }
    if (cell.change && !lines.empty()) appendChange(lines.front(), *cell.change, wording);
    return lines;
}

ReportCell labelLines(const Row& row, std::string_view mark, const Wording& wording) {
    std::string label{mark};
    const auto append = [&label](std::string_view part) {
        if (!label.empty()) label += ' ';
        label += part;
    };
    if (!row.disagreement.isEmpty()) append(disagreementMark);
    append(wording.say(row.label));
    ReportCell lines{{{.text = std::move(label)}}};
    if (!row.remark.isEmpty()) {
        lines.push_back({{.text = wording.say(row.remark), .emphasis = Emphasis::Muted}});
    }
    return lines;
}

void appendDisagreements(Report& report, const Section& section, const Wording& wording) {
    ReportList list;
    for (const Row& row : section.rows) {
        if (row.disagreement.isEmpty()) continue;
        const Phrase words = phrase(RW_TEXT("Report", "{0} {1}: {2}"),
                                    std::string{disagreementMark}, row.label, row.disagreement);
        list.items.push_back({{.text = wording.say(words)}});
    }
    if (!list.items.empty()) report.blocks.emplace_back(std::move(list));
}

ReportSources sourceList(const std::vector<NumberedSource>& sources, const Wording& wording) {
    ReportSources list;
    for (const NumberedSource& source : sources) {
        ReportSource entry{
            .number = source.number, .text = wording.say(source.words), .url = source.url};
        if (!source.places.empty()) {
            entry.remarks.push_back(
                wording.say(phrase(RW_TEXT("Report", "Cited: {0}"), joinedParts(source.places))));
        }
        if (!source.note.empty()) entry.remarks.push_back(source.note);
        list.entries.push_back(std::move(entry));
    }
    return list;
}

std::string bracketedNumbers(const std::vector<int>& numbers) {
    std::string text;
    for (const int number : numbers) {
        text += text.empty() ? "[" : ", ";
        text += Decimal{number}.toText();
    }
    return text.empty() ? text : text + ']';
}

std::string joinedParts(const std::vector<std::string>& parts) {
    std::string joined;
    for (const std::string& part : parts) {
        if (part.empty()) continue;
        if (!joined.empty()) joined += " · ";
        joined += part;
    }
    return joined;
}

} // namespace rungwise
