// SPDX-License-Identifier: GPL-3.0-or-later
// Asks where to and in which format something is written.
#include "app/dialogs/export_dialog.h"

#include "app/dialogs/message.h"
#include "app/report/export.h"
#include "app/save/file_name.h"
#include "app/save/safe_save.h"
#include "app/text/to_qt.h"

#include <QCoreApplication>
#include <QFileDialog>
#include <QFileInfo>

#include <functional>
#include <utility>

namespace rungwise::app {

namespace {

/// What one kind of result can be written as, and by whom.
struct Exporting {
    QString title;
    QString name;        ///< of the file, without its ending
    QStringList endings; ///< offered in this order, the first by default
    std::function<QByteArray(ExportFormat)> write;
};

QString say(const char* text) {
    return QCoreApplication::translate("Dialogs", text);
}

QString filterOf(const QString& ending) {
    const QString name =
        ending == QStringLiteral("md") ? QStringLiteral("Markdown") : ending.toUpper();
    return QStringLiteral("%1 (*.%2)").arg(name, ending);
}

/// ".pdf, .md or .csv".
QString listed(const QStringList& endings) {
    QStringList dotted;
    for (const QString& ending : endings) dotted.append(u'.' + ending);
    const QString last = dotted.takeLast();
    //: The last two of a list of endings of file names.
    return say(QT_TRANSLATE_NOOP("Dialogs", "%1 or %2"))
        .arg(dotted.join(QStringLiteral(", ")), last);
}

void ask(const Exporting& what, QWidget* parent) {
    QFileDialog dialog(parent, what.title);
    dialog.setAcceptMode(QFileDialog::AcceptSave);
    QStringList filters;
    for (const QString& ending : what.endings) filters.append(filterOf(ending));
    dialog.setNameFilters(filters);
    dialog.setDefaultSuffix(what.endings.front());
    dialog.selectFile(what.name + u'.' + what.endings.front());
    QObject::connect(&dialog, &QFileDialog::filterSelected, &dialog, [&](const QString& filter) {
        dialog.setDefaultSuffix(filter.section(u'.', -1).chopped(1));
    });
    if (dialog.exec() != QDialog::Accepted) return;
    const QString path = dialog.selectedFiles().constFirst();
    const QString ending = QFileInfo(path).suffix().toLower();
    const auto format = exportFormat(ending);
    if (!format || !what.endings.contains(ending)) {
        tell(QMessageBox::Warning, what.title,
             say(QT_TRANSLATE_NOOP("Dialogs", "The name has to end in %1: it says the format."))
                 .arg(listed(what.endings)),
             parent);
        return;
    }
    const QByteArray written = what.write(*format);
    if (written.isEmpty()) {
        tell(QMessageBox::Warning, what.title, pictureTooLarge(), parent);
        return;
    }
    const auto saved = safeSave(path, written);
    if (!saved) tell(QMessageBox::Warning, what.title, describe(saved.error()), parent);
}

QStringList startingWith(const QString& ending, QStringList endings) {
    if (endings.removeOne(ending)) endings.prepend(ending);
    return endings;
}

QStringList endingsOfTables() {
    return {QStringLiteral("pdf"), QStringLiteral("md"), QStringLiteral("csv"),
            QStringLiteral("json")};
}

} // namespace

void askAndExport(RoleComparison comparison, CatalogueRef catalogue, const Wording& wording,
                  QWidget* parent) {
    QStringList names;
    for (const RoleHeading& role : comparison.roles) names.append(toQString(role.name));
    ask({.title = say(QT_TRANSLATE_NOOP("Dialogs", "Export the comparison")),
         .name = fileNameFrom(names.join(QStringLiteral(", "))),
         .endings = endingsOfTables(),
         .write =
             [&](ExportFormat format) {
                 return exportComparison(comparison, *catalogue, wording, format);
             }},
        parent);
}

void askAndExportPay(PayView view, PayPicture picture, CatalogueRef catalogue,
                     const Wording& wording, const QString& ending, QWidget* parent) {
    QStringList names;
    for (const PayRole& role : view.roles) names.append(toQString(role.name));
    const QString title = say(QT_TRANSLATE_NOOP("Dialogs", "Export pay"));
    //: The name of a file. %1 are the names of roles.
    const QString name = say(QT_TRANSLATE_NOOP("Dialogs", "Pay of %1"));
    ask({.title = title,
         .name = fileNameFrom(name.arg(names.join(QStringLiteral(", ")))),
         .endings = startingWith(ending, QStringList{QStringLiteral("svg"), QStringLiteral("png")} +
                                             endingsOfTables()),
         .write =
             [&](ExportFormat format) {
                 return exportPay(view, *catalogue, wording, format, picture);
             }},
        parent);
}

void askAndExportGuide(SalaryGuide guide, CatalogueRef catalogue, const Wording& wording,
                       const QString& ending, QWidget* parent) {
    ask({.title = say(QT_TRANSLATE_NOOP("Dialogs", "Export the salary guide")),
         .name = fileNameFrom(say(QT_TRANSLATE_NOOP("Dialogs", "Salary guide"))),
         .endings = startingWith(ending, endingsOfTables()),
         .write =
             [&](ExportFormat format) { return exportGuide(guide, *catalogue, wording, format); }},
        parent);
}

void askAndExportLadder(LadderView view, EdgeLabels labels, CatalogueRef catalogue,
                        const Wording& wording, const QString& ending, QWidget* parent) {
    QStringList names;
    for (const LadderTitle& ladder : view.ladders) {
        names.append(toQString(wording.say(ladder.name)));
    }
    //: The name of a file. %1 are the names of ladders.
    const QString name = say(QT_TRANSLATE_NOOP("Dialogs", "Ladders %1"));
    ask({.title = say(QT_TRANSLATE_NOOP("Dialogs", "Export the ladders")),
         .name = fileNameFrom(name.arg(names.join(QStringLiteral(", ")))),
         .endings = startingWith(ending, {QStringLiteral("svg"), QStringLiteral("png"),
                                          QStringLiteral("pdf"), QStringLiteral("md"),
                                          QStringLiteral("json")}),
         .write =
             [&](ExportFormat format) {
                 return exportLadder(view, labels, *catalogue, wording, format);
             }},
        parent);
}

void askAndExportMove(MoveView view, CatalogueRef catalogue, const Wording& wording,
                      const QString& ending, QWidget* parent) {
    //: The name of a file. %1 and %2 are roles.
    const QString name = say(QT_TRANSLATE_NOOP("Dialogs", "From %1 to %2"));
    ask({.title = say(QT_TRANSLATE_NOOP("Dialogs", "Export the ways")),
         .name = fileNameFrom(name.arg(toQString(view.fromName), toQString(view.toName))),
         .endings = startingWith(
             ending, {QStringLiteral("pdf"), QStringLiteral("md"), QStringLiteral("json")}),
         .write =
             [&](ExportFormat format) { return exportMove(view, *catalogue, wording, format); }},
        parent);
}

} // namespace rungwise::app
