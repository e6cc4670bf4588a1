// SPDX-License-Identifier: GPL-3.0-or-later
// Message boxes guess markup unless they are told not to.
#include "app/dialogs/message.h"

namespace rungwise::app {

namespace {

constexpr int longestRun = 40;

/// A path or link of hundreds of characters would make the box wider than the screen.
QString breakable(const QString& text) {
    QString broken;
    int run = 0;
    for (const QChar character : text) {
        run = character.isSpace() ? 0 : run + 1;
        if (run > longestRun && !character.isLowSurrogate() && !character.isMark()) {
            broken += QChar(0x200B);
            run = 1;
        }
        broken += character;
    }
    return broken;
}

} // namespace

void setPlainText(QMessageBox& box, const QString& text) {
    box.setTextFormat(Qt::PlainText);
    box.setText(breakable(text));
}

void tell(QMessageBox::Icon icon, const QString& title, const QString& text, QWidget* parent) {
    QMessageBox box(icon, title, QString(), QMessageBox::Ok, parent);
    setPlainText(box, text);
    box.exec();
}

} // namespace rungwise::app
