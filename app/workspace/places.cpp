// SPDX-License-Identifier: GPL-3.0-or-later
// Qt 6.4 knows no folder for state, so that one follows the XDG rules here.
#include "app/workspace/places.h"

#include <QDir>
#include <QFile>
#include <QStandardPaths>

namespace rungwise::app {

namespace {

constexpr QFile::Permissions ownerOnly = QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner;

QString dataHome() {
    return QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation);
}

QString stateHome() {
    // Beside the data of tests, which Qt keeps away from what people have.
    if (QStandardPaths::isTestModeEnabled()) return dataHome() + QStringLiteral("/../state");
    const QString given = qEnvironmentVariable("XDG_STATE_HOME");
    // The rules say that anything else than an absolute path is to be ignored.
    return QDir::isAbsolutePath(given) ? given : QDir::homePath() + QStringLiteral("/.local/state");
}

} // namespace

QString stateFolder() {
    return QDir::cleanPath(stateHome() + QStringLiteral("/rungwise"));
}

QString dataFolder() {
    return QDir::cleanPath(dataHome() + QStringLiteral("/rungwise"));
}

bool moveToTrash(const QString& file) {
    return !QStandardPaths::isTestModeEnabled() && QFile::moveToTrash(file);
}

bool makePrivateFolder(const QString& folder) {
    const QDir wanted(folder);
    if (wanted.exists()) return true;
    const QString parent = QFileInfo(wanted.absolutePath()).path();
    if (parent == wanted.absolutePath() || !makePrivateFolder(parent)) return false;
    // Somebody else may have made it meanwhile.
    return QDir().mkdir(wanted.absolutePath(), ownerOnly) || wanted.exists();
}

} // namespace rungwise::app
