// SPDX-License-Identifier: GPL-3.0-or-later
// File dialogs, drops and messages.
#include "app/window/opening.h"

#include "app/text/diagnostic_text.h"
#include "app/text/to_qt.h"

#include <QCoreApplication>
#include <QFileDialog>
#include <QFileInfo>
#include <QLocale>
#include <QUrl>

#include <algorithm>

namespace rungwise::app {

namespace {

std::optional<QString> unlessEmpty(QString path) {
    return path.isEmpty() ? std::nullopt : std::optional(std::move(path));
}

QString timeText(const QDateTime& time) {
    const bool isToday = time.date() == QDate::currentDate();
    return isToday ? QLocale().toString(time.time(), QLocale::ShortFormat)
                   : QLocale().toString(time, QLocale::ShortFormat);
}

const Diagnostic* firstError(const Diagnostics& diagnostics) {
    const auto isUnreadable = [](const Diagnostic& each) {
        return each.code == DiagnosticCode::YamlSyntax;
    };
    const auto isError = [](const Diagnostic& each) { return severity(each) == Severity::Error; };
    auto found = std::ranges::find_if(diagnostics, isUnreadable);
    if (found == diagnostics.end()) found = std::ranges::find_if(diagnostics, isError);
    return found == diagnostics.end() ? nullptr : &*found;
}

/// Where it is and what it is; empty when there is no error.
QString firstProblem(const Diagnostics& diagnostics) {
    const Diagnostic* first = firstError(diagnostics);
    if (first == nullptr) return {};
    const QString name = QFileInfo(toQString(first->where.file)).fileName();
    Location where = first->where;
    where.file = toUtf8(name);
    //: %1 is a place in a file, %2 a sentence without its full stop that says what is wrong.
    return QCoreApplication::translate("Opening", "%1: %2.")
               .arg(placeText(where), messageText(*first)) +
           u' ';
}

} // namespace

std::optional<QString> chooseFile(QWidget* parent) {
    return unlessEmpty(QFileDialog::getOpenFileName(
        parent, QCoreApplication::translate("Opening", "Open a catalogue or a saved comparison"),
        {}, QCoreApplication::translate("Opening", "YAML files (*.yaml *.yml);;All files (*)")));
}

std::optional<QString> chooseFolder(QWidget* parent) {
    return unlessEmpty(QFileDialog::getExistingDirectory(
        parent, QCoreApplication::translate("Opening", "Open a catalogue folder")));
}

std::optional<QString> droppedPath(const QMimeData& dropped) {
    const QList<QUrl> urls = dropped.urls();
    if (urls.size() != 1 || !urls.constFirst().isLocalFile()) return std::nullopt;
    return unlessEmpty(urls.constFirst().toLocalFile());
}

QString notOpenedText(const QString& path, const Diagnostics& diagnostics) {
    const Diagnostic* first = firstError(diagnostics);
    if (first == nullptr) {
        return QCoreApplication::translate("Opening", "“%1” was not opened: no catalogue is there.")
            .arg(path);
    }
    //: %1 is a path, %2 a sentence without its full stop that says what is wrong, %3 where.
    return QCoreApplication::translate("Opening", "“%1” was not opened: %2 (%3).")
        .arg(path, messageText(*first), placeText(first->where));
}

QString freshnessText(const Workspace& workspace) {
    const QString since = timeText(workspace.shownSince());
    switch (workspace.freshness()) {
    case Freshness::Current: break;
    case Freshness::Broken:
        return firstProblem(workspace.diagnostics()) +
               QCoreApplication::translate("Opening",
                                           "The catalogue was changed and is not sound now. What "
                                           "you see is the last sound version, read at %1.")
                   .arg(since);
    case Freshness::Gone:
        return QCoreApplication::translate("Opening",
                                           "The catalogue is no longer where it was. What you see "
                                           "is the last version, read at %1.")
            .arg(since);
    }
    return {};
}

} // namespace rungwise::app
