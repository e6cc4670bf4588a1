// SPDX-License-Identifier: GPL-3.0-or-later
// Paints handle and arrows where the style puts them.
#include "app/charts/plain_scroll_bar.h"

#include <QPainter>
#include <QStyle>
#include <QStyleOptionSlider>

namespace rungwise::app {

void PlainScrollBar::paintArrow(QPainter& painter, const QRect& place, int direction) const {
    const QPoint middle = place.center();
    painter.setBrush(
        palette().color(isEnabled() ? QPalette::Active : QPalette::Disabled, QPalette::Text));
    painter.drawPolygon(QPolygon{middle + QPoint(-4, -2 * direction),
                                 middle + QPoint(4, -2 * direction),
                                 middle + QPoint(0, 2 * direction)});
}

void PlainScrollBar::paintEvent(QPaintEvent* /*event*/) {
    QStyleOptionSlider option;
    initStyleOption(&option);
    const auto part = [&](QStyle::SubControl control) {
        return style()->subControlRect(QStyle::CC_ScrollBar, &option, control, this);
    };
    QPainter painter(this);
    painter.fillRect(rect(), palette().color(QPalette::Window));
    painter.setPen(Qt::NoPen);
    painter.setBrush(palette().color(isSliderDown() ? QPalette::Highlight : QPalette::Dark));
    painter.drawRect(part(QStyle::SC_ScrollBarSlider).adjusted(3, 1, -3, -1));
    paintArrow(painter, part(QStyle::SC_ScrollBarSubLine), -1);
    paintArrow(painter, part(QStyle::SC_ScrollBarAddLine), 1);
}

} // namespace rungwise::app
