// SPDX-License-Identifier: GPL-3.0-or-later
// Message boxes guess markup unless they are told not to.
#include "app/dialogs/message.h"

#include "app/text/plain_text.h"

namespace rungwise::app {

namespace {

/// A path or link of hundreds of characters would make the box wider than the screen.
constexpr int longestRun = 40;

} // namespace

void setPlainText(QMessageBox& box, const QString& text) {
    box.setTextFormat(Qt::PlainText);
    box.setText(breakable(text, longestRun));
}

void tell(QMessageBox::Icon icon, const QString& title, const QString& text, QWidget* parent) {
    QMessageBox box(icon, title, QString(), QMessageBox::Ok, parent);
    setPlainText(box, text);
    box.exec();
}

} // namespace rungwise::app
