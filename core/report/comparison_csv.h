// SPDX-License-Identifier: GPL-3.0-or-later
// A comparison as one flat table for spreadsheets.
#pragma once

#include "core/compare/role_comparison.h"
#include "core/wording/wording.h"

#include <string>

namespace rungwise {

/// One line per row of the comparison: section, row, label, state, disagreement, remark, then for
/// each role state, text, step, sources, change and amount. Statements of a cell stand on lines of
/// their own within the field, and their source numbers on the same lines of the sources field.
/// Behind the rows come, in the same columns, what the comparison is of, In short, and the sources.
[[nodiscard]] std::string comparisonCsv(const RoleComparison& comparison, const Wording& wording);

} // namespace rungwise
