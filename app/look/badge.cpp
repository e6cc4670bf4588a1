// SPDX-License-Identifier: GPL-3.0-or-later
// Draws badges directly, so that they are as sharp on paper as on screen.
#include "app/look/badge.h"

#include "app/look/colours.h"

#include <QFontMetrics>

namespace rungwise::app {

void paintBadge(QPainter& painter, const QRectF& place, char letter, const QPalette& palette) {
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(roleColour(letter, palette));
    const qreal radius = place.height() / 5;
    painter.drawRoundedRect(place, radius, radius);
    QFont font = painter.font();
    font.setBold(true);
    font.setPixelSize(qRound(place.height() * 0.68));
    painter.setFont(font);
    painter.setPen(badgeText(palette));
    painter.drawText(place, Qt::AlignCenter, QString(QLatin1Char(letter)));
    painter.restore();
}

int badgeSize(const QFontMetrics& metrics) {
    return metrics.height() + metrics.height() / 5;
}

} // namespace rungwise::app
