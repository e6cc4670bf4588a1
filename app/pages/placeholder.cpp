// SPDX-License-Identifier: GPL-3.0-or-later
// A piece of the ground of tables and charts, which knows when it was seen.
#include "app/pages/placeholder.h"

#include <QApplication>
#include <QFocusEvent>

namespace rungwise::app {

Placeholder::Placeholder(QWidget* parent) : QWidget(parent) {
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);
    setFocusPolicy(Qt::StrongFocus);
    afterFrame_.setSingleShot(true);
    connect(&afterFrame_, &QTimer::timeout, this, &Placeholder::due);
}

void Placeholder::focusInEvent(QFocusEvent* event) {
    QWidget::focusInEvent(event);
    // For any other reason the page put the focus here until there is something better.
    if (event->reason() != Qt::OtherFocusReason) emit due();
}

void Placeholder::keyPressEvent(QKeyEvent* event) {
    emit due();
    QWidget* taker = QApplication::focusWidget();
    if (taker == nullptr || taker == this) {
        event->ignore();
        return;
    }
    QCoreApplication::sendEvent(taker, event);
}

void Placeholder::paintEvent(QPaintEvent* /*event*/) {
    // No posted event: those that are waiting already are handled before the frame is on the
    // display, and keys before a timer.
    afterFrame_.start(0);
}

void layOutAtOnce() {
    for (const QEvent::Type type : {QEvent::LayoutRequest, QEvent::UpdateLater}) {
        QCoreApplication::sendPostedEvents(nullptr, type);
    }
}

void setPresence(QWidget& part, Presence presence) {
    const bool isAbsent = presence == Presence::Absent;
    if (part.isHidden() != isAbsent) part.setHidden(isAbsent);
}

} // namespace rungwise::app
