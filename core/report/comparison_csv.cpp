// SPDX-License-Identifier: GPL-3.0-or-later
// Lists the rows of a comparison as CSV.
#include "core/report/comparison_csv.h"

#include "core/report/csv.h"
#include "core/report/report_words.h"
#include "core/report/state_names.h"

#include <array>
#include <cstddef>
#include <string_view>

namespace rungwise {

namespace {

constexpr std::array<TranslatableText, 6> roleColumns{
    RW_TEXT("Report", "{0}: state"),  RW_TEXT("Report", "{0}: text"),
    RW_TEXT("Report", "{0}: step"),   RW_TEXT("Report", "{0}: sources"),
    RW_TEXT("Report", "{0}: change"), RW_TEXT("Report", "{0}: amount of change")};

constexpr std::array<TranslatableText, 6> rowColumns{RW_TEXT("Report", "Section"),
                                                     RW_TEXT("Report", "Row"),
                                                     RW_TEXT("Report", "Label"),
                                                     RW_TEXT("Report", "State"),
                                                     RW_TEXT("Report", "Sources disagree"),
                                                     RW_TEXT("Report", "Remark")};

std::string numberList(const std::vector<int>& numbers) {
    std::string text;
    for (const int number : numbers) {
        if (!text.empty()) text += "; ";
        text += Decimal{number}.toText();
    }
    return text;
}

std::string cellText(const Cell& cell, const Wording& wording) {
    if (cell.state != CellState::Value) return wording.say(stateWords(cell.state));
    std::string text;
    for (std::size_t i = 0; i < cell.items.size(); ++i) {
        if (i > 0) text += '\n';
        text += wording.say(itemWords(cell, i));
        if (!cell.items[i].note.empty())
            text += " (" + std::string{cell.items[i].note.view()} + ')';
    }
    return text;
}

std::string cellSources(const Cell& cell) {
    if (cell.state != CellState::Value) return numberList(cell.sources);
    std::string text;
    for (const CellItem& item : cell.items) {
        if (&item != &cell.items.front()) text += '\n';
        text += numberList(item.sources);
    }
    return text;
}

void writeStep(CsvWriter& csv, const CellMark& mark) {
    if (const auto* step = std::get_if<StepMark>(&mark)) {
        csv.number(Decimal{static_cast<std::int64_t>(step->step)});
    } else if (const auto* scale = std::get_if<ScaleMark>(&mark)) {
        csv.number(scale->value);
    } else {
        csv.empty();
    }
}

void writeCell(CsvWriter& csv, const Cell& cell, const Wording& wording) {
    csv.text(stableName(cell.state)).text(cellText(cell, wording));
    writeStep(csv, cell.mark);
    csv.text(cellSources(cell));
    if (!cell.change) {
        csv.empty().empty();
        return;
    }
    csv.text(stableName(cell.change->kind));
    const bool hasAmount =
        cell.change->kind == ChangeKind::Higher || cell.change->kind == ChangeKind::Lower;
    if (hasAmount) {
        csv.number(cell.change->amount);
    } else {
        csv.empty();
    }
}

void writeHeader(CsvWriter& csv, const RoleComparison& comparison, const Wording& wording) {
    for (const TranslatableText& column : rowColumns) csv.text(wording.say(phrase(column)));
    for (const RoleHeading& role : comparison.roles) {
        for (const TranslatableText& column : roleColumns) {
            csv.text(wording.say(phrase(column, letteredName(role))));
        }
    }
    csv.endRow();
}

/// A line that is not about single roles.
void writeRemark(CsvWriter& csv, const RoleComparison& comparison, std::string_view section,
                 std::string_view id, std::string_view label, std::string_view sources) {
    csv.text(section).text(id).text(label).empty().empty().empty();
    for (std::size_t i = 0; i < comparison.roles.size(); ++i) {
        csv.empty().empty().empty().text(i == 0 ? sources : std::string_view{}).empty().empty();
    }
    csv.endRow();
}

void writeRemarks(CsvWriter& csv, const RoleComparison& comparison, const Wording& wording) {
    const std::string about = wording.say(phrase(RW_TEXT("Report", "About this comparison")));
    const auto remark = [&](std::string_view id, const std::string& label) {
        writeRemark(csv, comparison, about, id, label, {});
    };
    remark("about:catalogue",
           wording.say(catalogueWords(comparison.catalogueTitle, comparison.catalogueVersion)));
    remark("about:baseline", wording.say(letteredName(comparison.roles[comparison.baseline])));
    remark("about:rows", wording.say(shownRows(comparison)));
}

void writeInShort(CsvWriter& csv, const RoleComparison& comparison, const Wording& wording) {
    const std::string section = wording.say(phrase(RW_TEXT("Report", "In short")));
    int number = 0;
    for (const Finding& finding : comparison.inShort) {
        writeRemark(csv, comparison, section, "in-short:" + Decimal{++number}.toText(),
                    wording.say(finding.words), numberList(finding.sources));
    }
}

void writeSources(CsvWriter& csv, const RoleComparison& comparison, const Wording& wording) {
    const std::string section = wording.say(phrase(RW_TEXT("Report", "Sources")));
    for (const NumberedSource& source : comparison.sources) {
        std::string label = wording.say(source.words);
        if (!source.url.empty()) label += ' ' + source.url;
        writeRemark(csv, comparison, section, "source:" + source.id, label,
                    Decimal{source.number}.toText());
    }
}

} // namespace

std::string comparisonCsv(const RoleComparison& comparison, const Wording& wording) {
    CsvWriter csv;
    writeHeader(csv, comparison, wording);
    for (const Section& section : comparison.sections) {
        for (const Row& row : section.rows) {
            csv.text(wording.say(section.title)).text(row.id).text(wording.say(row.label));
            csv.text(stableName(row.state)).text(wording.say(row.disagreement));
            csv.text(wording.say(row.remark));
            for (const Cell& cell : row.cells) writeCell(csv, cell, wording);
            csv.endRow();
        }
    }
    writeRemarks(csv, comparison, wording);
    writeInShort(csv, comparison, wording);
    writeSources(csv, comparison, wording);
    return csv.take();
}

} // namespace rungwise
