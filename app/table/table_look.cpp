// SPDX-License-Identifier: GPL-3.0-or-later
// Sizes follow the font, so that larger letters get larger cells.
#include "app/table/table_look.h"

#include "app/look/colours.h"
#include "app/look/hit_area.h"

#include <QFontInfo>
#include <QFontMetrics>
#include <QGuiApplication>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace rungwise::app {

namespace {

constexpr double smallShare = 0.86;
constexpr double nameShare = 1.12;

QFont scaled(QFont font, double share) {
    if (font.pointSizeF() > 0) {
        font.setPointSizeF(font.pointSizeF() * share);
    } else {
        font.setPixelSize(std::max(1, static_cast<int>(std::lround(font.pixelSize() * share))));
    }
    return font;
}

QFont bolder(QFont font) {
    font.setBold(true);
    return font;
}

int times(int size, double share) {
    return std::max(1, static_cast<int>(std::lround(size * share)));
}

TableMeasures measuresOf(const QFont& body, const QFont& small) {
    const QFontMetrics metrics(body);
    const QFontMetrics smallMetrics(small);
    TableMeasures made;
    made.em = std::max(6, QFontInfo(body).pixelSize());
    made.line = times(metrics.height(), 1.12);
    made.smallLine = times(smallMetrics.height(), 1.08);
    made.ascent = metrics.ascent();
    made.padAcross = times(made.em, 0.85);
    made.padDown = times(made.em, 0.5);
    made.headPad = made.padDown + made.padDown / 3;
    made.markSlot = times(made.em, 1.55);
    made.labelWidth = times(made.em, 13.5);
    made.leastColumn = times(made.em, 14);
    made.sectionHeight = std::max(leastHit, metrics.height() + 2 * times(made.em, 0.5));
    made.pip = times(made.em, 0.72) | 1;
    made.pipGap = times(made.em, 0.2);
    return made;
}

TableColours coloursOf(const QPalette& palette) {
    return {.text = palette.color(QPalette::Text),
            .quiet = quietText(palette),
            .link = linkText(palette),
            .change = changeText(palette),
            .pip = pip(palette),
            .emptyPip = emptyPip(palette),
            .ground = palette.color(QPalette::Base),
            .panel = panelGround(palette),
            .section = sectionGround(palette),
            .difference = differenceGround(palette),
            .found = foundGround(palette),
            .chosen = chosenGround(palette),
            .rule = rule(palette)};
}

QPixmap circle(int size, const QColor& outline, const QBrush& inside) {
    const double ratio = qGuiApp->devicePixelRatio();
    QPixmap made(QSize(size, size) * ratio);
    made.setDevicePixelRatio(ratio);
    made.fill(Qt::transparent);
    QPainter painter(&made);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(outline);
    painter.setBrush(inside);
    painter.drawEllipse(QRectF(0.5, 0.5, size - 1, size - 1));
    return made;
}

} // namespace

TableLook TableLook::of(const QFont& font, const QPalette& palette, Qt::LayoutDirection direction) {
    TableLook look;
    look.body = font;
    look.bold = bolder(font);
    look.small = scaled(font, smallShare);
    look.smallBold = bolder(look.small);
    look.name = scaled(look.bold, nameShare);
    look.measures = measuresOf(look.body, look.small);
    look.colours = coloursOf(palette);
    const int size = look.measures.pip;
    look.pips = {.filled = circle(size, look.colours.pip, look.colours.pip),
                 .empty = circle(size, look.colours.emptyPip, Qt::NoBrush)};
    look.direction = direction;
    return look;
}

} // namespace rungwise::app
