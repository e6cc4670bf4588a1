// SPDX-License-Identifier: GPL-3.0-or-later
// Painted rather than set, so that bars follow the palette.
#include "app/look/bar.h"

#include "app/look/colours.h"

#include <QPainter>

namespace rungwise::app {

void paintBar(QWidget& bar, const QColor& ground) {
    QPainter painter(&bar);
    painter.fillRect(bar.rect(), ground);
    painter.setPen(rule(bar.palette()));
    painter.drawLine(bar.rect().bottomLeft(), bar.rect().bottomRight());
}

} // namespace rungwise::app
