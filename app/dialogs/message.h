// SPDX-License-Identifier: GPL-3.0-or-later
// Messages that wait for an answer, always as plain text.
#pragma once

#include <QMessageBox>
#include <QString>

class QWidget;

namespace rungwise::app {

/// Shows the text until somebody closes it.
void tell(QMessageBox::Icon icon, const QString& title, const QString& text, QWidget* parent);

/// Makes a box show plain text, with places to break in words that are wider than the box.
void setPlainText(QMessageBox& box, const QString& text);

} // namespace rungwise::app
