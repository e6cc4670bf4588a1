// SPDX-License-Identifier: GPL-3.0-or-later
// Lays the sections of one role out as paragraphs, lists and tables of two columns.
#include "core/report/role_report.h"

#include "core/compare/comparison_frame.h"
#include "core/compare/pay_rows.h"
#include "core/compare/sections.h"
#include "core/report/report_words.h"
#include "core/report/table_remarks.h"

#include <algorithm>
#include <utility>
#include <vector>

namespace rungwise {

namespace {

/// A comparison lists shared duties, then those of one role; with one role only these are the same.
void dropRepeatedRows(Section& section) {
    std::vector<Row> rows;
    rows.reserve(section.rows.size());
    for (Row& row : section.rows) {
        if (std::ranges::find(rows, row.id, &Row::id) == rows.end()) rows.push_back(std::move(row));
    }
    section.rows = std::move(rows);
}

std::vector<Section> sectionsOf(ComparisonFrame& frame) {
    std::vector<Section> sections;
    sections.reserve(11);
    const std::vector<PlacedAspect> aspects = placedAspects(frame);
    const auto append = [&](Section section) {
        appendAspectRows(frame, aspects, section);
        dropRepeatedRows(section);
        sections.push_back(std::move(section));
    };
    append(atAGlanceSection(frame));
    append(scopeSection());
    append(dutySection(frame));
    append(weekSection(frame));
    append(goalSection(frame));
    append(skillSection(frame, SkillOrder::Catalogue));
    append(qualificationSection(frame));
    append(paySection(frame).section);
    append(careerPathSection(frame));
    append(worksWithSection(frame));
    append(alsoCalledSection(frame));
    return sections;
}

void appendHeading(Report& report, const Section& section, const Wording& wording) {
    report.blocks.emplace_back(
        ReportHeading{.text = wording.say(section.title), .remark = wording.say(section.remark)});
}

void appendRows(Report& report, const Section& section, const std::string& name,
                const Wording& wording) {
    ReportTable table;
    table.columns = {{.kind = ColumnKind::Label, .title = {}},
                     {.kind = ColumnKind::Text, .title = name, .weight = 3}};
    for (const Row& row : section.rows) {
        table.rows.push_back({labelLines(row, {}, wording), cellLines(row.cells.front(), wording)});
    }
    appendTable(report, std::move(table));
}

void appendList(Report& report, const Section& section, const Wording& wording) {
    ReportList list;
    for (const Row& row : section.rows) {
        for (ReportLine& line : cellLines(row.cells.front(), wording)) {
            list.items.push_back(std::move(line));
        }
    }
    report.blocks.emplace_back(std::move(list));
}

/// True for sections whose labels would only repeat their title or their text.
bool readsAsList(const Section& section) {
    if (std::ranges::any_of(section.rows, isAspectRow)) return false;
    switch (section.kind) {
    case SectionKind::Duties:
    case SectionKind::TypicalWeek:
    case SectionKind::Goals:
    case SectionKind::WorksWith:
    case SectionKind::AlsoCalled: return true;
    default: return false;
    }
}

void appendSection(Report& report, const Section& section, const std::string& name,
                   const Wording& wording) {
    if (section.rows.empty()) return;
    appendHeading(report, section, wording);
    if (readsAsList(section)) {
        appendList(report, section, wording);
    } else {
        appendRows(report, section, name, wording);
        appendDisagreements(report, section, wording);
    }
}

void appendCodes(Report& report, const Role& role, const Wording& wording) {
    if (role.codes.empty()) return;
    report.blocks.emplace_back(
        ReportHeading{.text = wording.say(phrase(RW_TEXT("Report", "Codes in other schemes")))});
    ReportList list;
    for (const Code& code : role.codes) {
        list.items.push_back({{.text = code.scheme + ": " + code.code}});
    }
    report.blocks.emplace_back(std::move(list));
}

/// Names the sections that the catalogue is silent on.
void appendSilence(Report& report, const std::vector<Section>& sections, const Wording& wording) {
    Phrases silent;
    for (const Section& section : sections) {
        if (section.rows.empty()) silent.push_back(section.title);
    }
    if (silent.empty()) return;
    const Phrase words = phrase(RW_TEXT("Report", "No data: {0}."), std::move(silent));
    report.blocks.emplace_back(
        ReportParagraph{{{.text = wording.say(words), .emphasis = Emphasis::Muted}}});
}

void appendSources(Report& report, const ComparisonFrame& frame, const Wording& wording) {
    const std::vector<NumberedSource> sources = frame.sources().listed();
    if (sources.empty()) return;
    report.blocks.emplace_back(
        ReportHeading{.text = wording.say(phrase(RW_TEXT("Report", "Sources")))});
    report.blocks.emplace_back(sourceList(sources, wording));
}

/// Only the marks that a report of one role has.
ReportLegend legendOf(const std::vector<Section>& sections, const Wording& wording) {
    ReportLegend legend{{disagreementLegend(wording), sourceLegend(wording)}};
    if (hasFallback(sections)) legend.entries.push_back(fallbackLegend(wording));
    return legend;
}

std::string subtitleOf(const ComparisonFrame& frame, const Wording& wording,
                       std::string_view madeOn) {
    const CatalogueTitle& about = frame.catalogue().about();
    const std::string title{frame.text(about.title).text};
    return joinedParts({wording.say(phrase(RW_TEXT("Report", "Role"))),
                        wording.say(catalogueWords(title, about.version)),
                        wording.say(madeOnWords(madeOn))});
}

} // namespace

Report roleReport(const Catalogue& catalogue, RoleIndex role, const Wording& wording,
                  const std::string& language, std::string_view madeOn) {
    ComparisonRequest request;
    request.roles = {role};
    request.language = language;
    ComparisonFrame frame{catalogue, request};
    const std::string name = wording.say(frame.roleName(role));
    Report report{.title = name, .subtitles = {subtitleOf(frame, wording, madeOn)}, .blocks = {}};
    const std::vector<Section> sections = sectionsOf(frame);
    for (const Section& section : sections) appendSection(report, section, name, wording);
    appendCodes(report, frame.role(0), wording);
    appendSilence(report, sections, wording);
    appendSources(report, frame, wording);
    report.blocks.emplace_back(
        ReportHeading{.text = wording.say(phrase(RW_TEXT("Report", "How to read this")))});
    report.blocks.emplace_back(legendOf(sections, wording));
    return report;
}

} // namespace rungwise
