// SPDX-License-Identifier: GPL-3.0-or-later
// Elides while painting; the label itself knows the whole text.
#include "app/look/elided_label.h"

#include "app/text/plain_text.h"

#include <QPainter>

namespace rungwise::app {

namespace {

constexpr int fewestCharacters = 8;

} // namespace

ElidedLabel::ElidedLabel(QWidget* parent) : QLabel(parent) {
    setTextFormat(Qt::PlainText);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Preferred);
}

void ElidedLabel::display(const QString& text) {
    setText(text);
    setToolTip(toolTipText(text));
}

QSize ElidedLabel::minimumSizeHint() const {
    const int least = fontMetrics().averageCharWidth() * fewestCharacters;
    return {qMin(least, sizeHint().width()), sizeHint().height()};
}

void ElidedLabel::paintEvent(QPaintEvent* /*event*/) {
    QPainter painter(this);
    painter.setPen(palette().color(foregroundRole()));
    const QRect place = contentsRect();
    painter.drawText(place, Qt::AlignVCenter | Qt::AlignLeading | Qt::TextSingleLine,
                     fontMetrics().elidedText(text(), Qt::ElideRight, place.width()));
}

} // namespace rungwise::app
