// SPDX-License-Identifier: GPL-3.0-or-later
// Painting of a link and of the focus around it.
#include "app/pages/link_button.h"

#include "app/look/colours.h"
#include "app/look/hit_area.h"
#include "app/text/plain_text.h"

#include <QEvent>
#include <QHelpEvent>
#include <QPainter>
#include <QStyle>
#include <QToolTip>

#include <algorithm>

namespace rungwise::app {

namespace {

constexpr int padding = 4;
constexpr qreal focusPen = 1.5;

} // namespace

LinkButton::LinkButton(const QString& words, QWidget* parent)
    : QAbstractButton(parent), words_{words} {
    setText(menuText(words));
    setAccessibleName(words);
    setCursor(Qt::PointingHandCursor);
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

QSize LinkButton::sizeHint() const {
    const QFontMetrics metrics = fontMetrics();
    return {metrics.horizontalAdvance(words_) + 2 * padding + 1,
            std::max(metrics.height() + padding, leastHit)};
}

QSize LinkButton::minimumSizeHint() const {
    const int some = fontMetrics().averageCharWidth() * 6 + 2 * padding;
    return {std::min(some, sizeHint().width()), sizeHint().height()};
}

bool LinkButton::event(QEvent* event) {
    if (event->type() != QEvent::ToolTip) return QAbstractButton::event(event);
    const bool isCut = fontMetrics().horizontalAdvance(words_) > textRoom();
    const QString whole = isCut && toolTip().isEmpty() ? toolTipText(words_) : toolTip();
    QToolTip::showText(static_cast<QHelpEvent*>(event)->globalPos(), whole, this);
    return true;
}

void LinkButton::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    QFont linkFont = font();
    linkFont.setUnderline(underMouse() && isEnabled());
    painter.setFont(linkFont);
    painter.setPen(isEnabled() ? linkText(palette())
                               : palette().color(QPalette::Disabled, QPalette::WindowText));
    const QRect room = rect().adjusted(padding, 0, -padding, 0);
    const auto side = QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft | Qt::AlignVCenter);
    painter.setLayoutDirection(Qt::LayoutDirectionAuto);
    painter.drawText(room, static_cast<int>(side | Qt::AlignAbsolute | Qt::TextSingleLine),
                     fontMetrics().elidedText(words_, Qt::ElideRight, textRoom()));
    if (!hasFocus()) return;
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(linkText(palette()), focusPen));
    painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), padding, padding);
}

int LinkButton::textRoom() const {
    return width() - 2 * padding;
}

} // namespace rungwise::app
