// SPDX-License-Identifier: GPL-3.0-or-later
// Lays the title out by itself to see what room it leaves.
#include "app/report/drawing_place.h"

#include "app/report/report_style.h"

#include <QAbstractTextDocumentLayout>

#include <algorithm>

namespace rungwise::app {

namespace {

/// Below a title of one line a few words fit on the same page.
constexpr qreal mostBelowTitle = 0.75;
/// The distances around the drawing, and that below its line.
constexpr qreal aroundPoints = 14 + paper::bodySize;

qreal titleHeight(const Report& report, const QSizeF& page, QPaintDevice& device) {
    const Report title{.title = report.title, .subtitles = report.subtitles, .blocks = {}};
    const ReportDocument document = makeReportDocument(title);
    QAbstractTextDocumentLayout& layout = *document.text->documentLayout();
    layout.setPaintDevice(&device);
    document.text->setTextWidth(page.width());
    return layout.blockBoundingRect(document.text->lastBlock()).bottom();
}

} // namespace

std::optional<PlacedDrawing> placeInText(const Report& report, const Drawing& drawing,
                                         const QSizeF& page, QPaintDevice& device) {
    const qreal whole = page.height() - aroundPoints * device.logicalDpiY() / 72;
    const qreal left = whole - titleHeight(report, page, device);
    const QSizeF below =
        sizeWithinText(drawing, {page.width(), std::min(left, mostBelowTitle * page.height())});
    using Place = PlacedDrawing::Place;
    if (!below.isEmpty()) return PlacedDrawing{drawing, below, Place::BelowTitle};
    const QSizeF alone = sizeWithinText(drawing, {page.width(), whole});
    if (alone.isEmpty()) return std::nullopt;
    return PlacedDrawing{drawing, alone, Place::BelowFirstSection};
}

} // namespace rungwise::app
