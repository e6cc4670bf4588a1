// SPDX-License-Identifier: GPL-3.0-or-later
// Cells, rows and sections as sentences, for whoever hears the table instead of seeing it.
#pragma once

#include "core/compare/role_comparison.h"

#include <cstddef>

namespace rungwise {

/// "Product strategy, Product Lead: level 5 of 5, Expert; 2 higher than Product Manager; source 2".
/// Says every statement of the cell, its notes (in brackets) and sources; else "No data", "not
/// asked for", or that the catalogue does not describe the role. A duty that is its own label is
/// "part of the role". `row` is one of this comparison; `column` lies within it.
[[nodiscard]] Phrase cellSentence(const RoleComparison& comparison, const Row& row,
                                  std::size_t column);

/// "Base pay: different; Sources disagree on …": label, state in words, disagreement, remark,
/// definition.
[[nodiscard]] Phrase rowSentence(const Row& row);

/// "Skills, 7 of 11 differ, 2 only in some, 3 hidden", then the section's remark.
[[nodiscard]] Phrase sectionSentence(const Section& section);

/// "Product Lead, column B, Lead, Individual contributor, Product management, baseline"; of a role
/// that is not `isKnown`, that the catalogue does not describe it.
[[nodiscard]] Phrase headingSentence(const RoleComparison& comparison, std::size_t column);

} // namespace rungwise
