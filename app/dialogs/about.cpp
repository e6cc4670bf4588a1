// SPDX-License-Identifier: GPL-3.0-or-later
// Words what Help, About says.
#include "app/dialogs/about.h"

#include "app/dialogs/message.h"
#include "app/text/to_qt.h"
#include "core/base/version.h"

#include <QCoreApplication>

namespace rungwise::app {

QString aboutText() {
    const QStringList paragraphs{
        QCoreApplication::translate("Dialogs",
                                    "Rungwise %1 compares job roles from catalogues in YAML.")
            .arg(toQString(programVersion())),
        QCoreApplication::translate(
            "Dialogs", "It works without a network. Nothing that you open or write is sent "
                       "anywhere; links open in your browser only after you agree."),
        QCoreApplication::translate(
            "Dialogs", "Free software under the GNU General Public License, version 3 or later, "
                       "without any warranty."),
        QCoreApplication::translate("Dialogs", "Built on Qt %1.")
            .arg(QString::fromLatin1(qVersion())),
    };
    return paragraphs.join(QStringLiteral("\n\n"));
}

void tellAbout(QWidget* parent) {
    tell(QMessageBox::Information, QCoreApplication::translate("Dialogs", "About Rungwise"),
         aboutText(), parent);
}

} // namespace rungwise::app
