// SPDX-License-Identifier: GPL-3.0-or-later
// Escapes text for tool tips and menus.
#include "app/text/plain_text.h"

namespace rungwise::app {

QString toolTipText(const QString& plain) {
    if (plain.isEmpty()) return {};
    // The paragraph makes Qt take the text as rich text; without it the escapes would show.
    QString escaped = plain.toHtmlEscaped();
    escaped.replace(u'\n', QStringLiteral("<br/>"));
    return QStringLiteral("<p>%1</p>").arg(escaped);
}

QString menuText(const QString& plain) {
    QString doubled = plain;
    return doubled.replace(u'&', QStringLiteral("&&"));
}

} // namespace rungwise::app
