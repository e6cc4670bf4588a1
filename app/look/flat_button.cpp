// SPDX-License-Identifier: GPL-3.0-or-later
// One rounded rectangle and one line of text.
#include "app/look/flat_button.h"

#include "app/look/colours.h"
#include "app/look/hit_area.h"

#include <QFontMetrics>
#include <QPainter>

namespace rungwise::app {

FlatButton::FlatButton(FlatLook look, QAction* action, QWidget* parent)
    : QToolButton(parent), look_{look} {
    setDefaultAction(action);
    prepare();
}

FlatButton::FlatButton(FlatLook look, const QString& text, QWidget* parent)
    : QToolButton(parent), look_{look} {
    setText(text);
    prepare();
}

void FlatButton::prepare() {
    setFocusPolicy(Qt::StrongFocus);
    setToolButtonStyle(Qt::ToolButtonTextOnly);
    setAttribute(Qt::WA_Hover);
}

QFont FlatButton::shownFont() const {
    QFont shown = font();
    shown.setBold(isChecked());
    return shown;
}

QSize FlatButton::sizeHint() const {
    QFont widest = font();
    widest.setBold(true);
    const QFontMetrics metrics(widest);
    const int room = metrics.averageCharWidth() * 2;
    return {metrics.size(Qt::TextShowMnemonic, text()).width() + 2 * room,
            qMax(leastHit, metrics.height() * 8 / 5)};
}

QColor FlatButton::ground() const {
    if (look_ == FlatLook::Primary && isEnabled()) return palette().color(QPalette::Highlight);
    if (isChecked()) return chosenGround(palette());
    if (isDown() || (underMouse() && isEnabled())) return sectionGround(palette());
    return look_ == FlatLook::Page ? QColor(Qt::transparent) : palette().color(QPalette::Base);
}

QColor FlatButton::ink() const {
    if (!isEnabled()) return palette().color(QPalette::Disabled, QPalette::ButtonText);
    if (look_ == FlatLook::Primary) return palette().color(QPalette::HighlightedText);
    if (isChecked()) return linkText(palette());
    return palette().color(QPalette::ButtonText);
}

void FlatButton::paintEvent(QPaintEvent* /*event*/) {
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const bool framed = look_ != FlatLook::Page && look_ != FlatLook::Primary;
    const QRectF place = QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5);
    painter.setBrush(ground());
    painter.setPen(framed ? QPen(palette().color(QPalette::Mid)) : QPen(Qt::NoPen));
    const qreal radius = look_ == FlatLook::Segment ? 0 : height() / 6.0;
    painter.drawRoundedRect(place, radius, radius);
    if (hasFocus()) {
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(look_ == FlatLook::Primary ? ink() : linkText(palette()), 1.5));
        painter.drawRoundedRect(place.adjusted(2, 2, -2, -2), radius, radius);
    }
    painter.setFont(shownFont());
    painter.setPen(ink());
    painter.drawText(rect(), Qt::AlignCenter | Qt::TextShowMnemonic, text());
}

} // namespace rungwise::app
