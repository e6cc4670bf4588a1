// SPDX-License-Identifier: GPL-3.0-or-later
// QLineEdit claims the keys for undo and redo whether or not it can do either.
#include "app/look/search_line.h"

#include <QKeyEvent>

namespace rungwise::app {

SearchLine::SearchLine(QWidget* parent) : QLineEdit(parent) {
    // The button's icon costs milliseconds, so it waits until there is something to clear.
    connect(this, &QLineEdit::textChanged, this, [this](const QString& text) {
        if (!text.isEmpty()) setClearButtonEnabled(true);
    });
}

bool SearchLine::event(QEvent* event) {
    if (event->type() == QEvent::ShortcutOverride) {
        const auto* key = static_cast<QKeyEvent*>(event);
        const bool isIdle = (key->matches(QKeySequence::Undo) && !isUndoAvailable()) ||
                            (key->matches(QKeySequence::Redo) && !isRedoAvailable());
        if (isIdle) return false;
    }
    return QLineEdit::event(event);
}

} // namespace rungwise::app
