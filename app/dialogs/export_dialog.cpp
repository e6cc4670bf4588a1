// SPDX-License-Identifier: GPL-3.0-or-later
// Asks where to and in which format a comparison is written.
#include "app/dialogs/export_dialog.h"

#include "app/dialogs/message.h"
#include "app/report/export.h"
#include "app/save/file_name.h"
#include "app/save/safe_save.h"
#include "app/text/to_qt.h"

#include <QCoreApplication>
#include <QFileDialog>
#include <QFileInfo>

namespace rungwise::app {

namespace {

QString suggestedName(const RoleComparison& comparison) {
    QStringList names;
    for (const RoleHeading& role : comparison.roles) names.append(toQString(role.name));
    return fileNameFrom(names.join(QStringLiteral(", ")));
}

} // namespace

void askAndExport(RoleComparison comparison, CatalogueRef catalogue, const Wording& wording,
                  QWidget* parent) {
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
    const auto saved = safeSave(path, exportComparison(comparison, *catalogue, wording, *format));
    if (!saved) tell(QMessageBox::Warning, title, describe(saved.error()), parent);
}

} // namespace rungwise::app
