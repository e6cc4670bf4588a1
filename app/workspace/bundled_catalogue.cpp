// SPDX-License-Identifier: GPL-3.0-or-later
// Looks relative to the program first, so that an installed tree can be moved.
#include "app/workspace/bundled_catalogue.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

namespace rungwise::app {

QString bundledCatalogue() {
    const QDir program(QCoreApplication::applicationDirPath());
    const QString installed = program.filePath(QStringLiteral("../share/rungwise/catalogue"));
    const bool isInstalled = QFileInfo::exists(installed);
    return QDir::cleanPath(isInstalled ? installed : QStringLiteral(RUNGWISE_BUNDLED_CATALOGUE));
}

ComparisonChoice bundledChoice() {
    ComparisonChoice choice;
    for (const char* id : {"product-manager", "product-lead", "project-manager"}) {
        if (const auto role = RoleId::parse(id)) choice.roles.push_back(*role);
    }
    return choice;
}

} // namespace rungwise::app
