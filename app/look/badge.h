// SPDX-License-Identifier: GPL-3.0-or-later
// The letter and colour of a compared role, the same wherever it is shown.
#pragma once

#include <QPainter>
#include <QPalette>
#include <QRectF>

namespace rungwise::app {

/// A rounded square with the letter in its middle.
void paintBadge(QPainter& painter, const QRectF& place, char letter, const QPalette& palette);

/// How wide and high a badge is beside text of this font.
[[nodiscard]] int badgeSize(const QFontMetrics& metrics);

} // namespace rungwise::app
