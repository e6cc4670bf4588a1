// SPDX-License-Identifier: GPL-3.0-or-later
// A report's tables in a document: ruled lines, a tinted head that is repeated on each page.
#pragma once

#include "app/report/report_cursor.h"

#include <QTextTable>

namespace rungwise::app {

/// Puts the table, which has at least one column, behind the cursor; the cursor stands behind the
/// table afterwards. The document owns what is returned.
QTextTable* insertTable(ReportCursor& cursor, const ReportTable& table);

/// The same for the list of sources, as a table without lines or head.
QTextTable* insertSources(ReportCursor& cursor, const ReportSources& sources);

} // namespace rungwise::app
