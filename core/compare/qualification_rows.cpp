// SPDX-License-Identifier: GPL-3.0-or-later
// Education, experience, certificates and knowledge, with years as numbers where they are given.
#include "core/compare/change.h"
#include "core/compare/sections.h"
#include "core/model/kind_words.h"
#include "core/model/years_words.h"

#include <iterator>

namespace rungwise {

namespace {

constexpr QualificationKind kinds[] = {QualificationKind::Education, QualificationKind::Experience,
                                       QualificationKind::Certification,
                                       QualificationKind::Knowledge};
constexpr const char* rowIds[] = {"qualification:education", "qualification:experience",
                                  "qualification:certification", "qualification:knowledge"};

CellItem qualificationItem(ComparisonFrame& frame, const Qualification& qualification) {
    const ChosenText text = frame.text(qualification.statement.text);
    CellItem item =
        frame.quote(text, qualification.statement.sources, qualification.statement.note);
    Phrases remarks;
    if (qualification.years) {
        Phrase years = yearsWords(*qualification.years);
        if (text.text.empty()) {
            item.words = std::move(years);
        } else {
            remarks.push_back(std::move(years));
        }
    }
    if (qualification.necessity) remarks.push_back(necessityWords(*qualification.necessity));
    if (!remarks.empty()) {
        item.words =
            phrase(RW_TEXT("Comparison", "{0} ({1})"), std::move(item.words), std::move(remarks));
    }
    return item;
}

/// The years of a cell in which exactly one qualification states them.
CellMark yearsMark(const Role& role, QualificationKind kind) {
    CellMark mark;
    for (const Qualification& qualification : role.qualifications) {
        if (qualification.kind != kind || !qualification.years) continue;
        if (!std::holds_alternative<std::monostate>(mark)) return {};
        mark = *qualification.years;
    }
    return mark;
}

/// Compares by the least that is asked.
void setChanges(Row& row, std::size_t baseline) {
    const auto* from = std::get_if<YearsRange>(&row.cells[baseline].mark);
    if (from == nullptr || !from->min) return;
    for (Cell& cell : row.cells) {
        const auto* years = std::get_if<YearsRange>(&cell.mark);
        if (years != nullptr && years->min) cell.change = yearsChange(*from->min, *years->min);
    }
}

Row kindRow(ComparisonFrame& frame, QualificationKind kind) {
    const auto fill = [&frame, kind](const Role& role, Cell& cell) {
        for (const Qualification& qualification : role.qualifications) {
            if (qualification.kind == kind) say(cell, qualificationItem(frame, qualification));
        }
        cell.mark = yearsMark(role, kind);
    };
    Row row =
        frame.filledRow(rowIds[static_cast<std::size_t>(kind)], qualificationLabel(kind), fill);
    setChanges(row, frame.baseline());
    return row;
}

} // namespace

Section qualificationSection(ComparisonFrame& frame) {
    Section section =
        emptySection(SectionKind::Qualifications, RW_TEXT("Comparison", "Qualifications"));
    section.rows.reserve(std::size(kinds));
    for (const QualificationKind kind : kinds) keepIfSaid(section.rows, kindRow(frame, kind));
    return section;
}

} // namespace rungwise
