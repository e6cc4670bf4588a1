// SPDX-License-Identifier: GPL-3.0-or-later
// Our own text, so Markdown may be read as Markdown here.
#include "app/dialogs/format_help.h"

#include <QBoxLayout>
#include <QCoreApplication>
#include <QDialog>
#include <QFile>
#include <QTextBrowser>

namespace rungwise::app {

void showFormatHelp(QWidget* parent) {
    QFile page(QStringLiteral(":/help/catalogue-format.md"));
    const bool isThere = page.open(QIODevice::ReadOnly);
    auto* dialog = new QDialog(parent);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setObjectName(QStringLiteral("formatHelp"));
    dialog->setWindowTitle(QCoreApplication::translate("FormatHelp", "How to write a catalogue"));
    auto* text = new QTextBrowser(dialog);
    text->setAccessibleName(dialog->windowTitle());
    text->setOpenLinks(false);
    text->setMarkdown(isThere ? QString::fromUtf8(page.readAll()) : page.errorString());
    auto* layout = new QVBoxLayout(dialog);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(text);
    const int character = dialog->fontMetrics().averageCharWidth();
    dialog->resize(character * 110, character * 90);
    dialog->show();
}

} // namespace rungwise::app
