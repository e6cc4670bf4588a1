// SPDX-License-Identifier: GPL-3.0-or-later
// A comparison made by hand, with one of everything that reports have to show.
#pragma once

#include "core/compare/role_comparison.h"

namespace rungwise::test {

/// Two roles, nothing hidden: every row state, every cell state, changes, notes, a disagreement,
/// three sources, and texts that Markdown or a spreadsheet could misread.
[[nodiscard]] RoleComparison sampleComparison();

/// The same with the rows that are the same, or without data, filtered out.
[[nodiscard]] RoleComparison differencesOfSample();

} // namespace rungwise::test
