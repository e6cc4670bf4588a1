// SPDX-License-Identifier: GPL-3.0-or-later
// What an excerpt holds, worded, before it becomes text or HTML.
#pragma once

#include "core/report/excerpt.h"
#include "core/report/report.h"

#include <cstddef>
#include <vector>

namespace rungwise {

/// Cells without line breaks or tabs in their spans: a line break begins a new line of the cell.
using ExcerptRow = std::vector<ReportCell>;

struct ExcerptPart {
    ReportCell title; ///< of the section; empty when the cells are bare
    std::vector<ExcerptRow> rows;
};

struct ExcerptGrid {
    ExcerptRow head; ///< empty when the cells are bare; else the first cell of each row is a label
    std::vector<ExcerptPart> parts;

    [[nodiscard]] bool hasHeads() const { return !head.empty(); }
    /// The only cell of an excerpt without heads; null for every other excerpt.
    [[nodiscard]] const ReportCell* singleBareCell() const;
};

/// Words the excerpt. Places that the comparison does not have are left out.
[[nodiscard]] ExcerptGrid excerptGrid(const RoleComparison& comparison, const Excerpt& excerpt,
                                      const Wording& wording);

} // namespace rungwise
