// SPDX-License-Identifier: GPL-3.0-or-later
// Lists problems as plain text that can be copied.
#include "app/window/problems_panel.h"

#include "app/text/diagnostic_text.h"

namespace rungwise::app {

namespace {

constexpr std::size_t mostShown = 500;

} // namespace

ProblemsPanel::ProblemsPanel(QWidget* parent) : QPlainTextEdit(parent) {
    setObjectName(QStringLiteral("problems"));
    setAccessibleName(tr("Problems in the catalogue"));
    setReadOnly(true);
}

void ProblemsPanel::display(const Diagnostics& diagnostics) {
    QStringList lines;
    for (const Diagnostic& diagnostic : diagnostics) {
        if (lines.size() == static_cast<qsizetype>(mostShown)) break;
        QString line = placeText(diagnostic.where) + QStringLiteral(": ") + messageText(diagnostic);
        const QString hint = hintText(diagnostic);
        if (!hint.isEmpty()) line += QStringLiteral("\n    ") + hint;
        lines.append(line);
    }
    if (diagnostics.size() > mostShown) {
        lines.append(tr("%n more", nullptr, static_cast<int>(diagnostics.size() - mostShown)));
    }
    if (lines.isEmpty()) lines.append(tr("No problems were found."));
    setPlainText(lines.join(u'\n'));
}

} // namespace rungwise::app
