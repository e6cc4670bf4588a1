// SPDX-License-Identifier: GPL-3.0-or-later
// QLineEdit claims the keys for undo and redo whether or not it can do either, and Ctrl+E besides.
#include "app/look/search_line.h"

#include "app/look/colours.h"

#include <QKeyEvent>
#include <QPainter>

namespace rungwise::app {

SearchLine::SearchLine(QWidget* parent) : QLineEdit(parent) {
    const int room = fontMetrics().averageCharWidth() / 2;
    setTextMargins(room, room / 2, room, room / 2);
    // The button's icon costs milliseconds, so it waits until there is something to clear.
    connect(this, &QLineEdit::textChanged, this, [this](const QString& text) {
        if (!text.isEmpty()) setClearButtonEnabled(true);
    });
}

void SearchLine::paintEvent(QPaintEvent* event) {
    QLineEdit::paintEvent(event);
    if (hasFocus()) return;
    // The style's own frame cannot be seen on dark ground.
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(emptyPip(palette()));
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 2, 2);
}

bool SearchLine::event(QEvent* event) {
    if (event->type() == QEvent::ShortcutOverride) {
        const auto* key = static_cast<QKeyEvent*>(event);
        const bool isIdle = (key->matches(QKeySequence::Undo) && !isUndoAvailable()) ||
                            (key->matches(QKeySequence::Redo) && !isRedoAvailable());
        // “To the end of the line”, which End does as well, and the window's key for exporting.
        const bool isForWindow = key->keyCombination() == (Qt::CTRL | Qt::Key_E);
        if (isIdle || isForWindow) return false;
    }
    return QLineEdit::event(event);
}

} // namespace rungwise::app
