// SPDX-License-Identifier: GPL-3.0-or-later
// Translates the rows of the core's table and fills them in as the core does for English.
#include "app/text/diagnostic_text.h"

#include "app/text/to_qt.h"
#include "core/base/fill.h"

#include <QCoreApplication>

#include <string>
#include <vector>

namespace rungwise::app {

namespace {

std::string pattern(const TranslatableText& text) {
    return toUtf8(QCoreApplication::translate(text.context, text.text));
}

/// Some arguments are words of the core ("a list"), the others are data and have no translation.
std::vector<std::string> arguments(const Diagnostic& diagnostic) {
    std::vector<std::string> said;
    for (const std::string& argument : diagnostic.arguments) {
        said.push_back(toUtf8(QCoreApplication::translate("DiagnosticWord", argument.c_str())));
    }
    return said;
}

} // namespace

QString messageText(const Diagnostic& diagnostic) {
    return toQString(fill(pattern(rowOf(diagnostic.code).message), arguments(diagnostic)));
}

QString hintText(const Diagnostic& diagnostic) {
    const TranslatableText& hint = rowOf(diagnostic.code).hint;
    if (hint.isEmpty() || !isFilledBy(hint.text, diagnostic.arguments)) return {};
    return toQString(fill(pattern(hint), arguments(diagnostic)));
}

QString placeText(const Location& where) {
    QString file = toQString(where.file);
    if (where.line == 0) return file;
    const QString line = QString::number(where.line);
    if (where.column == 0) {
        return QCoreApplication::translate("Place", "%1, line %2").arg(file, line);
    }
    return QCoreApplication::translate("Place", "%1, line %2, column %3")
        .arg(file, line, QString::number(where.column));
}

} // namespace rungwise::app
