// SPDX-License-Identifier: GPL-3.0-or-later
// Duties read better as lists (in all, only in A) than as a table with most of its cells empty.
#pragma once

#include "core/compare/role_comparison.h"
#include "core/report/report.h"
#include "core/wording/wording.h"

namespace rungwise {

/// Rows of prose are not for this. Appends a heading and a list for each group of roles that share
/// duties, those of most roles first, and says which roles have no data at all.
void appendDutyGroups(Report& report, const Section& section, const RoleComparison& comparison,
                      const Wording& wording);

} // namespace rungwise
