// SPDX-License-Identifier: GPL-3.0-or-later
// The letter and colour of a compared role, the same wherever it is shown.
#pragma once

#include <QIcon>
#include <QPainter>
#include <QPalette>
#include <QRectF>

namespace rungwise::app {

/// A rounded square with the letter in its middle.
void paintBadge(QPainter& painter, const QRectF& place, char letter, const QPalette& palette);

/// How wide and high a badge is beside text of this font.
[[nodiscard]] int badgeSize(const QFontMetrics& metrics);

/// The badge as an icon, for lists that draw icons.
[[nodiscard]] QIcon badgeIcon(char letter, const QPalette& palette);

} // namespace rungwise::app
