// SPDX-License-Identifier: GPL-3.0-or-later
// Takes long remarks out of a table's cells and lists them once below it.
#pragma once

#include "core/report/report.h"

namespace rungwise {

/// Puts a letter in the place of each span that is a remark, (a) for the first, and returns the
/// remarks with their letters. Equal remarks share one. Empty when the table has none.
[[nodiscard]] ReportList letterRemarks(ReportTable& table);

/// Appends a table that has rows, and the remarks on it as a list.
void appendTable(Report& report, ReportTable table);

} // namespace rungwise
