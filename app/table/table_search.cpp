// SPDX-License-Identifier: GPL-3.0-or-later
// Reads labels and statements in the order of the table.
#include "app/table/table_search.h"

#include "app/table/find_text.h"
#include "app/table/styled_text.h"

namespace rungwise::app {

namespace {

QString onScreen(const Cell& cell, const Wording& wording) {
    QString joined;
    for (const StyledText& statement : statements(cell, wording)) {
        if (!joined.isEmpty()) joined += QChar::LineFeed;
        joined += statement.text;
    }
    return joined;
}

} // namespace

void TableSearch::read(const RoleComparison& comparison, const Wording& wording) {
    for (std::size_t i = 0; i < comparison.sections.size(); ++i) {
        const std::vector<Row>& rows = comparison.sections[i].rows;
        for (std::size_t row = 0; row < rows.size(); ++row) {
            const QString label = paragraph(wording.say(rows[row].label)).text;
            texts_.push_back({{.section = i, .row = row, .column = std::nullopt}, label});
            for (std::size_t column = 0; column < rows[row].cells.size(); ++column) {
                texts_.push_back({{.section = i, .row = row, .column = column},
                                  onScreen(rows[row].cells[column], wording)});
            }
        }
    }
}

std::vector<FoundCell> TableSearch::find(const std::string& folded,
                                         const RoleComparison& comparison, const Wording& wording) {
    std::vector<FoundCell> found;
    if (folded.empty()) return found;
    if (texts_.empty()) read(comparison, wording);
    for (const Text& text : texts_) {
        if (standsIn(folded, text.text)) found.push_back(text.place);
    }
    return found;
}

} // namespace rungwise::app
