// SPDX-License-Identifier: GPL-3.0-or-later
// A drawing on a page of its own in front of a report, on the smallest sheet where it can be read.
#pragma once

#include "app/report/drawing.h"

#include <QPageLayout>

#include <optional>

namespace rungwise::app {

struct FrontPage {
    Drawing drawing;
    QPageLayout layout;
};

/// On A4, or the smallest of A3 to A0 that keeps letters of `smallestText` (in the drawing's
/// units) at 6.5 points or above; on its side where the drawing is larger so. Nothing where not
/// even A0 does.
[[nodiscard]] std::optional<FrontPage> frontPage(const Drawing& drawing, qreal smallestText);

/// The place of the drawing in the body of its page, at most as large as on a screen.
[[nodiscard]] QRectF placeOnFront(const Drawing& drawing, const QRectF& body, qreal pointSize);

/// The layout of a report's page, before its contents are known.
[[nodiscard]] QPageLayout paperLayout(QPageSize::PageSizeId size, QPageLayout::Orientation side);

} // namespace rungwise::app
