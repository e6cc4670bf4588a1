// SPDX-License-Identifier: GPL-3.0-or-later
// Export and About. Message boxes show plain text only.
#include "app/window/dialogs.h"

#include "app/report/export.h"
#include "app/save/file_name.h"
#include "app/save/safe_save.h"
#include "app/text/to_qt.h"
#include "core/base/version.h"

#include <QCoreApplication>
#include <QFileDialog>
#include <QFileInfo>
#include <QMessageBox>

namespace rungwise::app {

namespace {

void tell(QMessageBox::Icon icon, const QString& title, const QString& text, QWidget* parent) {
    QMessageBox box(icon, title, text, QMessageBox::Ok, parent);
    box.setTextFormat(Qt::PlainText);
    box.exec();
}

QString suggestedName(const RoleComparison& comparison) {
    QStringList names;
    for (const RoleHeading& role : comparison.roles) names.append(toQString(role.name));
    return fileNameFrom(names.join(QStringLiteral(", ")));
}

} // namespace

void askAndExport(const RoleComparison& comparison, const Catalogue& catalogue,
                  const Wording& wording, QWidget* parent) {
    const QString title = QCoreApplication::translate("Dialogs", "Export the comparison");
    QFileDialog dialog(parent, title);
    dialog.setAcceptMode(QFileDialog::AcceptSave);
    dialog.setNameFilters({QStringLiteral("PDF (*.pdf)"), QStringLiteral("Markdown (*.md)"),
                           QStringLiteral("CSV (*.csv)"), QStringLiteral("JSON (*.json)")});
    dialog.setDefaultSuffix(QStringLiteral("pdf"));
    dialog.selectFile(suggestedName(comparison) + QStringLiteral(".pdf"));
    QObject::connect(&dialog, &QFileDialog::filterSelected, &dialog, [&](const QString& filter) {
        dialog.setDefaultSuffix(filter.section(u'.', -1).chopped(1));
    });
    if (dialog.exec() != QDialog::Accepted) return;
    const QString path = dialog.selectedFiles().constFirst();
    const auto format = exportFormat(QFileInfo(path).suffix());
    if (!format) {
        tell(QMessageBox::Warning, title,
             QCoreApplication::translate(
                 "Dialogs", "The name has to end in .pdf, .md, .csv or .json: it says the format."),
             parent);
        return;
    }
    const auto saved = safeSave(path, exportComparison(comparison, catalogue, wording, *format));
    if (!saved) tell(QMessageBox::Warning, title, describe(saved.error()), parent);
}

void tellAbout(QWidget* parent) {
    const QString version = toQString(programVersion());
    tell(QMessageBox::Information, QCoreApplication::translate("Dialogs", "About Rungwise"),
         QCoreApplication::translate("Dialogs",
                                     "Rungwise %1 compares job roles from catalogues in YAML.")
                 .arg(version) +
             QStringLiteral("\n\n") +
             QCoreApplication::translate(
                 "Dialogs", "Free software under the GNU General Public License, version 3 or "
                            "later, without any warranty."),
         parent);
}

} // namespace rungwise::app
