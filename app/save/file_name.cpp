// SPDX-License-Identifier: GPL-3.0-or-later
// Cleans names for use as file names.
#include "app/save/file_name.h"

#include <QCoreApplication>

namespace rungwise::app {

namespace {

constexpr qsizetype longestBytes = 100;

bool isForbidden(QChar character) {
    return QStringView(u"/\\:*?\"<>|").contains(character) ||
           character.category() == QChar::Other_Control ||
           character.category() == QChar::Other_Format;
}

} // namespace

QString fileNameFrom(const QString& name) {
    QString clean = name.simplified();
    for (QChar& character : clean) {
        if (isForbidden(character)) character = u'-';
    }
    while (clean.startsWith(u'.')) clean.remove(0, 1);
    while (clean.toUtf8().size() > longestBytes) {
        clean.chop(clean.back().isLowSurrogate() ? 2 : 1);
    }
    clean = clean.trimmed();
    return clean.isEmpty() ? QCoreApplication::translate("Save", "Comparison") : clean;
}

} // namespace rungwise::app
