// SPDX-License-Identifier: GPL-3.0-or-later
// Parts of a comparison for the clipboard: as text for spreadsheets and as HTML for documents.
#pragma once

#include "core/compare/role_comparison.h"
#include "core/wording/wording.h"

#include <cstddef>
#include <string>
#include <vector>

namespace rungwise {

/// Which cells, by position. Rows are named by section and row so that collapsed sections copy too.
struct Excerpt {
    struct RowPlace {
        std::size_t section = 0;
        std::size_t row = 0; ///< within Section::rows
    };
    /// Bare: the cells alone. WithHeads: role names above, labels with their marks to the left,
    /// section titles between.
    enum class Heads { Bare, WithHeads };

    std::vector<RowPlace> rows;
    std::vector<std::size_t> columns;
    Heads heads = Heads::WithHeads;
};

/// Everything that the filter lets through, with heads.
[[nodiscard]] Excerpt wholeTable(const RoleComparison& comparison);

/// Lines with tabs between cells; line breaks and tabs within a cell become " · " and a space. A
/// single bare cell keeps its lines. Cells that a spreadsheet would take for a formula begin with
/// an apostrophe, except a single bare cell. The corner of the heads names the baseline; marks
/// stand behind their labels, because "=" at the beginning of a cell makes a formula of it.
[[nodiscard]] std::string excerptText(const RoleComparison& comparison, const Excerpt& excerpt,
                                      const Wording& wording);

/// One semantic table (th with scope), every text escaped; a single bare cell is a paragraph. What
/// the text guards against formulas is guarded here too, since spreadsheets prefer HTML. A fragment
/// for the clipboard: it begins with its encoding and has no html element.
[[nodiscard]] std::string excerptHtml(const RoleComparison& comparison, const Excerpt& excerpt,
                                      const Wording& wording);

} // namespace rungwise
