// SPDX-License-Identifier: GPL-3.0-or-later
// What every section of one comparison draws on: the roles, the language, the numbering of sources.
#pragma once

#include "core/citations/cited_sources.h"
#include "core/compare/role_comparison.h"
#include "core/compare/row_state.h"

#include <cstddef>
#include <string>
#include <string_view>
#include <utility>

namespace rungwise {

/// Lives for one comparison, within the life of its catalogue and request.
class ComparisonFrame {
public:
    ComparisonFrame(const Catalogue& catalogue, const ComparisonRequest& request);

    [[nodiscard]] const Catalogue& catalogue() const { return catalogue_; }
    [[nodiscard]] std::size_t columns() const { return request_.roles.size(); }
    [[nodiscard]] std::size_t baseline() const { return request_.baseline; }
    [[nodiscard]] RoleIndex index(std::size_t column) const { return request_.roles[column]; }
    [[nodiscard]] const Role& role(std::size_t column) const {
        return catalogue_.roles()[request_.roles[column]];
    }
    /// False for a role that the catalogue mentions at most: nothing can be claimed of it.
    [[nodiscard]] bool isKnown(std::size_t column) const {
        return catalogue_.roles().isKnown(index(column));
    }
    /// Of catalogue texts; empty: the catalogue's own.
    [[nodiscard]] std::string_view language() const { return request_.language; }
    [[nodiscard]] CitedSources& sources() { return sources_; }
    [[nodiscard]] const CitedSources& sources() const { return sources_; }

    /// The text in the reader's language.
    [[nodiscard]] ChosenText text(const LocalizedText& text) const {
        return catalogue_.text(text, request_.language);
    }

    /// The name of an entry; its id when it has none because nobody defined it.
    template <class Entry, class Tag>
    [[nodiscard]] ChosenText nameIn(const Table<Entry, Tag>& table, Index<Tag> index) const {
        return catalogue_.nameIn(table, index, request_.language);
    }
    [[nodiscard]] Phrase roleName(RoleIndex role) const;
    /// "Product Lead (B)".
    [[nodiscard]] Phrase columnName(std::size_t column) const;

    /// The text as it is, kept in the comparison's common store.
    [[nodiscard]] Phrase words(std::string_view text) const {
        return Phrase::verbatim(texts_.keep(text));
    }
    [[nodiscard]] Phrase words(const ChosenText& text) const { return words(text.text); }
    [[nodiscard]] SharedText note(std::string_view note) const { return texts_.keep(note); }

    /// Items as the catalogue words them.
    [[nodiscard]] CellItem quote(const ChosenText& text, const Citations& sources,
                                 const std::string& note);
    [[nodiscard]] CellItem quote(const Statement& statement);

    /// A row of silent cells.
    [[nodiscard]] Row silentRow(std::string id, Phrase label) const;

    /// A row whose cells `fill(role, cell)` completes from left to right.
    template <class Fill> [[nodiscard]] Row filledRow(std::string id, Phrase label, Fill fill) {
        Row row = silentRow(std::move(id), std::move(label));
        for (std::size_t i = 0; i < columns(); ++i) fill(role(i), row.cells[i]);
        row.state = rowState(row.cells);
        return row;
    }

private:
    const Catalogue& catalogue_;
    const ComparisonRequest& request_;
    CitedSources sources_;
    mutable TextPool texts_;
};

/// Appends an item, which makes the cell one that holds a value.
void say(Cell& cell, CellItem item);

/// A section without rows.
[[nodiscard]] Section emptySection(SectionKind kind, TranslatableText title);

/// Appends the row unless the catalogue is silent on it throughout.
void keepIfSaid(std::vector<Row>& rows, Row row);

} // namespace rungwise
