// SPDX-License-Identifier: GPL-3.0-or-later
// Words and marks that every kind of report uses in the same way.
#pragma once

#include "core/compare/role_comparison.h"
#include "core/report/report.h"
#include "core/wording/wording.h"

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace rungwise {

/// "=", "≠", "◐", or "·" where no role has data.
[[nodiscard]] std::string_view rowMark(RowState state);
/// Sources disagree.
inline constexpr std::string_view disagreementMark = "!";
/// "▲" or "▼"; nothing where a change has no direction.
[[nodiscard]] std::string_view changeMark(ChangeKind kind);

/// "No data" and "not asked for"; empty for a value, which has words of its own.
[[nodiscard]] Phrase stateWords(CellState state);

/// "Product Lead (B)".
[[nodiscard]] Phrase letteredName(const RoleHeading& role);

/// "Product and project roles, version 2026-11".
[[nodiscard]] Phrase catalogueWords(const std::string& title, const std::string& version);

/// "made on 21 November 2026"; nothing when the day is not given.
[[nodiscard]] Phrase madeOnWords(std::string_view day);

/// How many rows are shown, and how many of which kind are hidden: "Showing 18 of 32 rows; 14
/// identical rows hidden".
[[nodiscard]] Phrase shownRows(const RoleComparison& comparison);

/// True for a row of prose that the catalogue has put into this section.
[[nodiscard]] bool isAspectRow(const Row& row);

/// The words of the item at `position`; those of a step with its place: "4 of 5 Advanced".
[[nodiscard]] Phrase itemWords(const Cell& cell, std::size_t position);

/// The lines of one cell: its statements with source numbers and the change, or the words for its
/// state.
[[nodiscard]] ReportCell cellLines(const Cell& cell, const Wording& wording);

/// A row's label behind its mark (which may be empty) and "!" where sources disagree, then its
/// remark.
[[nodiscard]] ReportCell labelLines(const Row& row, std::string_view mark, const Wording& wording);

/// Appends a list of what sources disagree on, for below the table of a section; nothing when they
/// agree.
void appendDisagreements(Report& report, const Section& section, const Wording& wording);

/// "7 of 11 differ" and, where it applies, "2 only in some". Silence is no difference.
[[nodiscard]] Phrases sectionCounts(const Section& section);

/// Stands behind a text that is not available in the reader's language.
[[nodiscard]] ReportSpan fallbackMark();
/// Whether any cell needs that mark.
[[nodiscard]] bool hasFallback(const std::vector<Section>& sections);
/// What the marks "°", "!" and "[1]" mean.
[[nodiscard]] LegendEntry fallbackLegend(const Wording& wording);
[[nodiscard]] LegendEntry disagreementLegend(const Wording& wording);
[[nodiscard]] LegendEntry sourceLegend(const Wording& wording);

[[nodiscard]] ReportSources sourceList(const std::vector<NumberedSource>& sources,
                                       const Wording& wording);

/// "[1, 2]"; nothing when there are none.
[[nodiscard]] std::string bracketedNumbers(const std::vector<int>& numbers);

/// The parts that say anything, with " · " between.
[[nodiscard]] std::string joinedParts(const std::vector<std::string>& parts);

} // namespace rungwise
