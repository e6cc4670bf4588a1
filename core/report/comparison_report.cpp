// SPDX-License-Identifier: GPL-3.0-or-later
// Lays a comparison out as headings, paragraphs, tables and lists.
#include "core/report/comparison_report.h"

#include "core/report/duty_groups.h"
#include "core/report/report_words.h"
#include "core/report/table_remarks.h"

#include <utility>

namespace rungwise {

namespace {

std::string titleOf(const RoleComparison& comparison) {
    std::string title;
    for (const RoleHeading& role : comparison.roles) {
        if (!title.empty()) title += ", ";
        title += role.name;
    }
    return title;
}

std::vector<std::string> subtitlesOf(const RoleComparison& comparison, const Wording& wording,
                                     std::string_view madeOn) {
    const Phrase catalogue = catalogueWords(comparison.catalogueTitle, comparison.catalogueVersion);
    const Phrase baseline = phrase(RW_TEXT("Report", "baseline: {0}"),
                                   letteredName(comparison.roles[comparison.baseline]));
    return {joinedParts({wording.say(phrase(RW_TEXT("Report", "Role comparison"))),
                         wording.say(catalogue), wording.say(madeOnWords(madeOn)),
                         wording.say(baseline)}),
            wording.say(shownRows(comparison))};
}

void appendInShort(Report& report, const RoleComparison& comparison, const Wording& wording) {
    if (comparison.inShort.empty()) return;
    report.blocks.emplace_back(
        ReportHeading{.text = wording.say(phrase(RW_TEXT("Report", "In short")))});
    ReportParagraph paragraph;
    for (const Finding& finding : comparison.inShort) {
        paragraph.line.push_back({.text = wording.say(finding.words), .sources = finding.sources});
    }
    report.blocks.emplace_back(std::move(paragraph));
}

/// "7 of 11 differ · 2 only in some · 4 hidden · US · USD per year"
std::string remarkOf(const Section& section, const Wording& wording) {
    std::vector<std::string> parts;
    for (const Phrase& count : sectionCounts(section)) parts.push_back(wording.say(count));
    Phrase hidden;
    if (section.hidden() > 0) hidden = phrase(RW_TEXT("Report", "{0} hidden"), section.hidden());
    parts.push_back(wording.say(hidden));
    parts.push_back(wording.say(section.remark));
    return joinedParts(parts);
}

ReportTable emptyTable(const RoleComparison& comparison) {
    ReportTable table;
    table.columns.push_back({.kind = ColumnKind::Label, .title = {}, .weight = 2});
    for (const RoleHeading& role : comparison.roles) {
        table.columns.push_back(
            {.kind = ColumnKind::Role, .title = role.name, .letter = role.letter, .weight = 3});
    }
    return table;
}

/// The rows of the section, except duties, which stand in groups.
ReportTable tableOf(const Section& section, const RoleComparison& comparison,
                    const Wording& wording) {
    ReportTable table = emptyTable(comparison);
    for (const Row& row : section.rows) {
        if (section.kind == SectionKind::Duties && !isAspectRow(row)) continue;
        std::vector<ReportCell> cells{labelLines(row, rowMark(row.state), wording)};
        for (const Cell& cell : row.cells) cells.push_back(cellLines(cell, wording));
        table.rows.push_back(std::move(cells));
    }
    return table;
}

void appendSection(Report& report, const Section& section, const RoleComparison& comparison,
                   const Wording& wording) {
    report.blocks.emplace_back(
        ReportHeading{.text = wording.say(section.title), .remark = remarkOf(section, wording)});
    ReportTable table = tableOf(section, comparison, wording);
    appendTable(report, std::move(table));
    appendDisagreements(report, section, wording);
    if (section.kind == SectionKind::Duties && !section.rows.empty()) {
        appendDutyGroups(report, section, comparison, wording);
    }
}

void appendSources(Report& report, const RoleComparison& comparison, const Wording& wording) {
    if (comparison.sources.empty()) return;
    report.blocks.emplace_back(
        ReportHeading{.text = wording.say(phrase(RW_TEXT("Report", "Sources")))});
    report.blocks.emplace_back(sourceList(comparison.sources, wording));
}

void appendLegend(Report& report, const RoleComparison& comparison, const Wording& wording) {
    const auto entry = [&](std::string mark, TranslatableText meaning) {
        return LegendEntry{.mark = std::move(mark), .meaning = wording.say(phrase(meaning))};
    };
    const auto marked = [&](RowState state, TranslatableText meaning) {
        return entry(std::string{rowMark(state)}, meaning);
    };
    const auto worded = [&](CellState state, TranslatableText meaning) {
        return entry(wording.say(stateWords(state)), meaning);
    };
    report.blocks.emplace_back(
        ReportHeading{.text = wording.say(phrase(RW_TEXT("Report", "How to read this")))});
    ReportLegend legend{
        {marked(RowState::Same, RW_TEXT("Report", "the same in all roles that have data")),
         marked(RowState::Different, RW_TEXT("Report", "different")),
         marked(RowState::OnlyInSome, RW_TEXT("Report", "only in some of the roles")),
         marked(RowState::NoData, RW_TEXT("Report", "no role has data")),
         disagreementLegend(wording),
         entry("▲ ▼", RW_TEXT("Report", "higher or lower than the baseline")),
         worded(CellState::NotAskedFor,
                RW_TEXT("Report", "the catalogue says that the role does not need it")),
         worded(CellState::NoData,
                RW_TEXT("Report",
                        "the catalogue says nothing; this is neither the same nor different")),
         sourceLegend(wording)}};
    if (hasFallback(comparison.sections)) legend.entries.push_back(fallbackLegend(wording));
    report.blocks.emplace_back(std::move(legend));
}

} // namespace

Report comparisonReport(const RoleComparison& comparison, const Wording& wording,
                        std::string_view madeOn) {
    Report report{.title = titleOf(comparison),
                  .subtitles = subtitlesOf(comparison, wording, madeOn),
                  .blocks = {}};
    appendInShort(report, comparison, wording);
    for (const Section& section : comparison.sections) {
        appendSection(report, section, comparison, wording);
    }
    appendSources(report, comparison, wording);
    appendLegend(report, comparison, wording);
    return report;
}

} // namespace rungwise
