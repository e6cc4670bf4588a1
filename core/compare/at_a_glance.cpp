// SPDX-License-Identifier: GPL-3.0-or-later
// Where a role stands: level, track, family, whom it answers to and whom it leads.
#include "core/compare/change.h"
#include "core/compare/sections.h"

namespace rungwise {

namespace {

CellItem levelItem(ComparisonFrame& frame, const LevelSpan& span, const Role& role) {
    const auto& levels = frame.catalogue().levels();
    const ChosenText from = frame.nameIn(levels, span.from);
    CellItem item = frame.quote(from, role.sources, {});
    if (span.from == span.to) return item;
    const ChosenText to = frame.nameIn(levels, span.to);
    item.words =
        phrase(RW_TEXT("Comparison", "{0} – {1}"), std::string{from.text}, std::string{to.text});
    item.isFallback = from.isFallback || to.isFallback;
    return item;
}

/// The place of a single, defined level, counted from the lowest.
std::optional<std::size_t> placeOf(const Catalogue& catalogue, const Role& role) {
    if (!role.level || role.level->from != role.level->to) return std::nullopt;
    if (!catalogue.levels().isKnown(role.level->from)) return std::nullopt;
    return catalogue.levels().rank(role.level->from);
}

Row levelRow(ComparisonFrame& frame) {
    Row row = frame.filledRow("glance:level", phrase(RW_TEXT("Comparison", "Level")),
                              [&frame](const Role& role, Cell& cell) {
                                  if (role.level) say(cell, levelItem(frame, *role.level, role));
                              });
    row.state = rowState(row.cells, [&frame](std::size_t a, std::size_t b) {
        return frame.role(a).level == frame.role(b).level;
    });
    const auto baseline = placeOf(frame.catalogue(), frame.role(frame.baseline()));
    if (!baseline) return row;
    for (std::size_t i = 0; i < frame.columns(); ++i) {
        const auto place = placeOf(frame.catalogue(), frame.role(i));
        if (place) row.cells[i].change = stepChange(*baseline, *place);
    }
    return row;
}

/// A row of names from one of the catalogue's tables. Compared by id, for names may repeat.
template <class Entry, class Tag>
Row nameRow(ComparisonFrame& frame, const char* id, TranslatableText label,
            const Table<Entry, Tag>& table, std::optional<Index<Tag>> Role::*member) {
    Row row = frame.filledRow(id, phrase(label), [&](const Role& role, Cell& cell) {
        const auto& index = role.*member;
        if (index) say(cell, frame.quote(frame.nameIn(table, *index), role.sources, {}));
    });
    row.state = rowState(row.cells, [&frame, member](std::size_t a, std::size_t b) {
        return frame.role(a).*member == frame.role(b).*member;
    });
    return row;
}

Row relationRow(ComparisonFrame& frame, const char* id, TranslatableText label,
                Relations Role::*member) {
    return frame.filledRow(id, phrase(label), [&frame, member](const Role& role, Cell& cell) {
        sayRelations(frame, role.*member, role, cell);
    });
}

Row summaryRow(ComparisonFrame& frame) {
    return frame.filledRow("glance:summary", phrase(RW_TEXT("Comparison", "Summary")),
                           [&frame](const Role& role, Cell& cell) {
                               if (role.summary.isEmpty()) return;
                               say(cell, frame.quote(frame.text(role.summary), role.sources, {}));
                           });
}

Row definitionRow(ComparisonFrame& frame) {
    return frame.filledRow("glance:definition", phrase(RW_TEXT("Comparison", "Definition")),
                           [&frame](const Role& role, Cell& cell) {
                               cell.items.reserve(role.definitions.size());
                               for (const Statement& statement : role.definitions)
                                   say(cell, frame.quote(statement));
                           });
}

} // namespace

Section atAGlanceSection(ComparisonFrame& frame) {
    const Catalogue& catalogue = frame.catalogue();
    Section section = emptySection(SectionKind::AtAGlance, RW_TEXT("Comparison", "At a glance"));
    auto& rows = section.rows;
    rows.reserve(7);
    rows.push_back(levelRow(frame));
    rows.push_back(nameRow(frame, "glance:track", RW_TEXT("Comparison", "Track"),
                           catalogue.tracks(), &Role::track));
    rows.push_back(nameRow(frame, "glance:family", RW_TEXT("Comparison", "Family"),
                           catalogue.families(), &Role::family));
    rows.push_back(relationRow(frame, "glance:reports-to", RW_TEXT("Comparison", "Reports to"),
                               &Role::reportsTo));
    rows.push_back(
        relationRow(frame, "glance:manages", RW_TEXT("Comparison", "Manages"), &Role::manages));
    keepIfSaid(rows, summaryRow(frame));
    keepIfSaid(rows, definitionRow(frame));
    return section;
}

} // namespace rungwise
