// SPDX-License-Identifier: GPL-3.0-or-later
// Words end where lines may break, which is between any two signs of some scripts.
#include "app/table/sheet_texts.h"

#include <QTextBoundaryFinder>
#include <QWidget>

#include <algorithm>

namespace rungwise::app {

SheetTexts::SheetTexts(const QFont& font) : metrics_{font} {}

int SheetTexts::width(const QString& text) {
    if (const auto known = widths_.constFind(text); known != widths_.constEnd()) return *known;
    int widest = 0;
    for (const QString& line : text.split(u'\n')) {
        widest = std::max(widest, metrics_.horizontalAdvance(line));
    }
    widths_.insert(text, widest);
    return widest;
}

int SheetTexts::widestWord(const QString& text) {
    if (const auto known = words_.constFind(text); known != words_.constEnd()) return *known;
    int widest = 0;
    QTextBoundaryFinder breaks(QTextBoundaryFinder::Line, text);
    for (qsizetype from = 0, to = breaks.toNextBoundary(); to > from;
         from = to, to = breaks.toNextBoundary()) {
        const QString word = text.mid(from, to - from).trimmed();
        widest = std::max(widest, metrics_.horizontalAdvance(word));
    }
    words_.insert(text, widest);
    return widest;
}

int SheetTexts::height(const QString& text, int width) {
    const std::pair key{text, width};
    if (const auto known = heights_.constFind(key); known != heights_.constEnd()) return *known;
    const QRect room(0, 0, width, QWIDGETSIZE_MAX);
    const int height = metrics_.boundingRect(room, Qt::TextWordWrap, text).height();
    heights_.insert(key, height);
    return height;
}

} // namespace rungwise::app
