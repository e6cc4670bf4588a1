// SPDX-License-Identifier: GPL-3.0-or-later
// Whom a role deals with, in lines that name roles, other people or nobody.
#include "core/compare/sections.h"

namespace rungwise {

namespace {

CellItem relationItem(ComparisonFrame& frame, const Relation& relation) {
    const Statement& said = relation.statement;
    if (!relation.role) return frame.quote(said);
    const ChosenText name = frame.nameIn(frame.catalogue().roles(), *relation.role);
    const ChosenText text = frame.text(said.text);
    if (text.text.empty()) return frame.quote(name, said.sources, said.note);
    CellItem item = frame.quote(text, said.sources, said.note);
    item.words =
        phrase(RW_TEXT("Comparison", "{0}: {1}"), std::string{name.text}, std::string{text.text});
    item.isFallback = item.isFallback || name.isFallback;
    return item;
}

} // namespace

void sayRelations(ComparisonFrame& frame, const Relations& relations, const Role& of, Cell& cell) {
    if (!relations) return;
    if (relations->empty()) {
        CellItem item;
        item.words = phrase(RW_TEXT("Comparison", "nobody"));
        item.sources = frame.sources().cite(of.sources);
        say(cell, std::move(item));
        return;
    }
    cell.items.reserve(relations->size());
    for (const Relation& relation : *relations) say(cell, relationItem(frame, relation));
}

Section worksWithSection(ComparisonFrame& frame) {
    Section section = emptySection(SectionKind::WorksWith, RW_TEXT("Comparison", "Works with"));
    keepIfSaid(section.rows,
               frame.filledRow("works-with", section.title, [&frame](const Role& role, Cell& cell) {
                   sayRelations(frame, role.worksWith, role, cell);
               }));
    return section;
}

} // namespace rungwise
