// SPDX-License-Identifier: GPL-3.0-or-later
// The style's own box is a shiny button, on dark ground the brightest thing around.
#include "app/panels/filter_box.h"

#include "app/look/colours.h"
#include "app/look/hit_area.h"
#include "app/look/leading_edge.h"

#include <QPainter>
#include <QPainterPath>
#include <QStyle>

namespace rungwise::app {

namespace {

QSize highEnough(const QSize& size) {
    return size.expandedTo({0, leastHit});
}

void paintChevron(QPainter& painter, const QPointF& middle, qreal reach) {
    QPainterPath chevron(middle + QPointF(-reach, -reach / 2));
    chevron.lineTo(middle + QPointF(0, reach / 2));
    chevron.lineTo(middle + QPointF(reach, -reach / 2));
    painter.drawPath(chevron);
}

} // namespace

QSize FilterBox::sizeHint() const {
    return highEnough(QComboBox::sizeHint());
}

QSize FilterBox::minimumSizeHint() const {
    return highEnough(QComboBox::minimumSizeHint());
}

void FilterBox::paintEvent(QPaintEvent* /*event*/) {
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const bool hovered = underMouse() && isEnabled();
    painter.setBrush(hovered ? sectionGround(palette()) : palette().color(QPalette::Base));
    painter.setPen(hasFocus() ? QPen(linkText(palette()), 1.5) : QPen(emptyPip(palette())));
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 2, 2);

    const int padding = fontMetrics().averageCharWidth();
    const int end = fontMetrics().height() + padding;
    const QRect words = rect().adjusted(padding, 0, -end, 0);
    const QRect mark{rect().right() + 1 - end, 0, end, height()};
    painter.setBrush(Qt::NoBrush);
    painter.setPen(palette().color(QPalette::ButtonText));
    painter.drawText(QStyle::visualRect(layoutDirection(), rect(), words),
                     leadingEdge(layoutDirection()) | Qt::AlignVCenter | Qt::TextSingleLine,
                     fontMetrics().elidedText(currentText(), Qt::ElideRight, words.width()));
    painter.setPen(QPen(quietText(palette()), 1.5));
    const QRect place = QStyle::visualRect(layoutDirection(), rect(), mark);
    paintChevron(painter, QRectF(place).center(), fontMetrics().xHeight() / 2.0);
}

} // namespace rungwise::app
