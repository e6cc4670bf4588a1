// SPDX-License-Identifier: GPL-3.0-or-later
// A report as a rich-text document, ready to be laid out on pages.
#pragma once

#include "app/report/drawing.h"
#include "core/report/report.h"

#include <QTextBlock>
#include <QTextDocument>
#include <QTextTable>

#include <memory>
#include <vector>

namespace rungwise::app {

/// A part that should not be divided by the end of a page: a heading with the first line of the
/// text below it, a heading with the first row of the table below it, or a row in a table.
struct KeptTogether {
    QTextBlock heading{}; ///< not valid for a row in a table
    QTextBlock text{};    ///< not valid where a table follows
    QTextTable* table = nullptr;
    int row = 0;
};

/// A drawing that stands in the text.
struct PlacedDrawing {
    enum class Place { BelowTitle, BelowFirstSection };
    Drawing drawing;
    QSizeF size; ///< in the units of the device that the document is laid out for
    Place place = Place::BelowTitle;
};

struct ReportDocument {
    std::unique_ptr<QTextDocument> text;
    std::vector<KeptTogether> kept; ///< in the order of the document
};

/// All of the report's words as plain characters: nothing in them is read as markup. The caller
/// sets the paint device and the page size before painting.
[[nodiscard]] ReportDocument makeReportDocument(const Report& report,
                                                const PlacedDrawing* drawing = nullptr);

} // namespace rungwise::app
