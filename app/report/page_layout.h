// SPDX-License-Identifier: GPL-3.0-or-later
// Where the parts of a page lie, and which text goes on which page.
#pragma once

#include "app/report/report_document.h"

#include <QRectF>

namespace rungwise::app {

/// The areas of every page, in the units of the device that is painted on.
struct PageAreas {
    QRectF header;
    QRectF body;
    QRectF footer;
};

/// Divides the printable area; `pointSize` is the length of one point.
[[nodiscard]] PageAreas divide(const QRectF& printable, qreal pointSize);

/// Moves to the next page what the end of a page would divide, unless it is longer than a good part
/// of a page. The document's device and page size are set already.
void keepTogether(const ReportDocument& document);

} // namespace rungwise::app
