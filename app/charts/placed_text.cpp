// SPDX-License-Identifier: GPL-3.0-or-later
// Puts lines under each other.
#include "app/charts/placed_text.h"

#include "app/charts/mark_painting.h"

namespace rungwise::app {

qreal addLines(std::vector<PlacedText>& to, const WrappingText& text, const QRectF& column,
               qreal top, Side side, const QColor& colour) {
    for (const TextLine& line : text.lines(column.width())) {
        const qreal left = side == Side::Left ? column.left() : column.right() - line.width;
        to.push_back(
            {line.text, QRectF(left, top, line.width, text.lineHeight()), text.font(), colour});
        top += text.lineHeight();
    }
    return top;
}

void paintTexts(QPainter& painter, const std::vector<PlacedText>& texts, TextStore& store) {
    for (const PlacedText& text : texts) {
        paintText(painter, text.place.topLeft(), text.text, text.font, text.colour, store);
    }
}

} // namespace rungwise::app
