// SPDX-License-Identifier: GPL-3.0-or-later
// Our own text, so Markdown may be read as Markdown here.
#include "app/dialogs/help_page.h"

#include <QBoxLayout>
#include <QCoreApplication>
#include <QDialog>
#include <QFile>
#include <QTextBrowser>

namespace rungwise::app {

namespace {

QString titleOf(HelpPage page) {
    return page == HelpPage::Window
               ? QCoreApplication::translate("HelpPage", "Using Rungwise")
               : QCoreApplication::translate("HelpPage", "How to write a catalogue");
}

QString textOf(HelpPage page) {
    QFile file(page == HelpPage::Window ? QStringLiteral(":/help/window.md")
                                        : QStringLiteral(":/help/catalogue-format.md"));
    if (!file.open(QIODevice::ReadOnly)) return file.errorString();
    return QString::fromUtf8(file.readAll());
}

} // namespace

void showHelp(HelpPage page, QWidget* parent) {
    auto* dialog = new QDialog(parent);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setObjectName(QStringLiteral("helpPage"));
    dialog->setWindowTitle(titleOf(page));
    auto* text = new QTextBrowser(dialog);
    text->setAccessibleName(dialog->windowTitle());
    text->setOpenLinks(false);
    text->setMarkdown(textOf(page));
    text->document()->setDocumentMargin(dialog->fontMetrics().height() * 1.5);
    text->setFrameShape(QFrame::NoFrame);
    auto* layout = new QVBoxLayout(dialog);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(text);
    const int character = dialog->fontMetrics().averageCharWidth();
    dialog->resize(character * 110, character * 90);
    dialog->show();
}

} // namespace rungwise::app
