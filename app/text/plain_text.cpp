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

QString breakable(const QString& plain, int longestWord) {
    QString broken;
    int run = 0;
    for (const QChar character : plain) {
        run = character.isSpace() ? 0 : run + 1;
        if (run > longestWord && !character.isLowSurrogate() && !character.isMark()) {
            broken += QChar(0x200B);
            run = 1;
        }
        broken += character;
    }
    return broken;
}

} // namespace rungwise::app
