// SPDX-License-Identifier: GPL-3.0-or-later
// How lines of the side lists are drawn, whatever they hold.
#pragma once

#include "app/items/marked_text.h"

#include <QColor>
#include <QFont>
#include <QPainter>
#include <QStyleOptionViewItem>

namespace rungwise::app {

/// For what is said beside or below a name.
[[nodiscard]] QFont smallFont(const QFont& font);
/// Small, bold capitals, for the heading of a group.
[[nodiscard]] QFont headingFont(const QFont& font);
/// Half the room between lines; also what keeps texts apart from edges.
[[nodiscard]] int linePadding(const QFontMetrics& metrics);

/// What is chosen, under the mouse or has the focus.
void paintLineGround(QPainter& painter, const QStyleOptionViewItem& option);

/// An empty square to tick; faint where that is not possible.
enum class BoxState { Open, Blocked };
void paintEmptyBox(QPainter& painter, const QRect& place, BoxState state, const QPalette& palette);

/// How a text is written.
struct Ink {
    QFont font;
    QColor colour;
};

/// One line at the leading edge of `place`, half-way up, shortened to its width; the marked part is
/// underlined. Answers how wide the text is in fact.
int paintLineText(QPainter& painter, const QRect& place, const MarkedText& text, const Ink& ink,
                  Qt::LayoutDirection direction);

} // namespace rungwise::app
