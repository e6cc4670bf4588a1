// SPDX-License-Identifier: GPL-3.0-or-later
// Comparisons of small catalogues that a test writes as YAML.
#pragma once

#include "core/compare/role_comparison.h"

#include <initializer_list>
#include <string>
#include <string_view>

namespace rungwise::test {

/// The catalogue with these top-level keys; `rungwise:` is added, and `catalogue:` unless it is
/// among them. Fails the running test when the text has errors other than unknown references.
[[nodiscard]] CatalogueRef catalogueOf(std::string_view yaml);

/// A request for these roles, the first being the baseline.
[[nodiscard]] ComparisonRequest requestFor(const CatalogueRef& catalogue,
                                           std::initializer_list<std::string_view> roles);

/// The comparison of these roles with everything else as a request has it.
[[nodiscard]] RoleComparison compared(const CatalogueRef& catalogue,
                                      std::initializer_list<std::string_view> roles);

/// The section or row; fails the running test and answers an empty one when there is none.
[[nodiscard]] const Section& sectionIn(const RoleComparison& comparison, SectionKind kind);
[[nodiscard]] const Row& rowIn(const RoleComparison& comparison, std::string_view id);

/// The ids of the rows of a section, in order; empty when there is no such section.
[[nodiscard]] std::vector<std::string> rowIds(const RoleComparison& comparison, SectionKind kind);

/// A cell in English: "Advanced [1,2]; required", "not asked for", "No data".
[[nodiscard]] std::string said(const Cell& cell);
/// A phrase in English.
[[nodiscard]] std::string said(const Phrase& phrase);
/// The cells of a row from left to right, as `said`.
[[nodiscard]] std::vector<std::string> cellsSaid(const Row& row);
/// The changes of a row from left to right; "" where there is none.
[[nodiscard]] std::vector<std::string> changesSaid(const Row& row);

} // namespace rungwise::test
