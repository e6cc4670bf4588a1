// SPDX-License-Identifier: GPL-3.0-or-later
// A picture that is painted anew wherever it is shown, and so keeps its lines and letters.
#pragma once

#include <QPainter>
#include <QSizeF>
#include <QTextCursor>
#include <QTextObjectInterface>

#include <functional>

namespace rungwise::app {

struct Drawing {
    QSizeF size;                          ///< above zero; one unit is as long as in `paint`
    std::function<void(QPainter&)> paint; ///< from the origin; it owns what it paints
};

/// The largest part of `room`, which is as wide as the text, that a drawing may take, keeping its
/// shape; empty for one so high that it could not be read any more.
[[nodiscard]] QSizeF sizeWithinText(const Drawing& drawing, const QSizeF& room);

/// Scales the drawing into the area.
void paintInto(QPainter& painter, const QRectF& area, const Drawing& drawing);

/// Puts the drawing at the cursor; `size` is in the units of the device that the document is laid
/// out for. The document owns what draws it.
void insertDrawing(QTextCursor& cursor, const Drawing& drawing, const QSizeF& size);

} // namespace rungwise::app
