// SPDX-License-Identifier: GPL-3.0-or-later
// Lists that are read side by side as a whole: a typical week and the goals.
#include "core/compare/sections.h"

namespace rungwise {

namespace {

Section listSection(ComparisonFrame& frame, SectionKind kind, const char* id,
                    TranslatableText title, std::vector<Statement> Role::*member) {
    const auto fill = [&frame, member](const Role& role, Cell& cell) {
        cell.items.reserve((role.*member).size());
        for (const Statement& statement : role.*member) say(cell, frame.quote(statement));
    };
    Section section = emptySection(kind, title);
    keepIfSaid(section.rows, frame.filledRow(id, section.title, fill));
    return section;
}

} // namespace

Section weekSection(ComparisonFrame& frame) {
    return listSection(frame, SectionKind::TypicalWeek, "week",
                       RW_TEXT("Comparison", "A typical week"), &Role::typicalWeek);
}

Section goalSection(ComparisonFrame& frame) {
    return listSection(frame, SectionKind::Goals, "goals", RW_TEXT("Comparison", "Goals"),
                       &Role::goals);
}

} // namespace rungwise
