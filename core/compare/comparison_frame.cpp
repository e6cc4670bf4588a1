// SPDX-License-Identifier: GPL-3.0-or-later
// Words and rows that all sections make in the same way.
#include "core/compare/comparison_frame.h"

namespace rungwise {

ComparisonFrame::ComparisonFrame(const Catalogue& catalogue, const ComparisonRequest& request)
    : catalogue_{catalogue}, request_{request}, sources_{catalogue, request.language} {}

Phrase ComparisonFrame::roleName(RoleIndex role) const {
    return words(nameIn(catalogue_.roles(), role));
}

Phrase ComparisonFrame::columnName(std::size_t column) const {
    return phrase(RW_TEXT("Comparison", "{0} ({1})"), roleName(index(column)),
                  std::string{static_cast<char>('A' + column)});
}

CellItem ComparisonFrame::quote(const ChosenText& text, const Citations& sources,
                                const std::string& note) {
    return CellItem{.words = words(text),
                    .sources = sources_.cite(sources),
                    .note = texts_.keep(note),
                    .isFallback = text.isFallback};
}

CellItem ComparisonFrame::quote(const Statement& statement) {
    return quote(text(statement.text), statement.sources, statement.note);
}

Row ComparisonFrame::silentRow(std::string id, Phrase label) const {
    Row row;
    row.id = std::move(id);
    row.label = std::move(label);
    row.cells.resize(columns());
    return row;
}

void say(Cell& cell, CellItem item) {
    cell.state = CellState::Value;
    cell.items.push_back(std::move(item));
}

Section emptySection(SectionKind kind, TranslatableText title) {
    Section section;
    section.kind = kind;
    section.title = phrase(title);
    return section;
}

void keepIfSaid(std::vector<Row>& rows, Row row) {
    if (row.state != RowState::NoData) rows.push_back(std::move(row));
}

} // namespace rungwise
