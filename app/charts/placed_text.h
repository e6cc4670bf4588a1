// SPDX-License-Identifier: GPL-3.0-or-later
// Lines of text that have their place.
#pragma once

#include "app/charts/text_store.h"
#include "app/look/wrapping_text.h"

#include <QColor>
#include <QPainter>
#include <QRectF>

#include <vector>

namespace rungwise::app {

struct PlacedText {
    QString text;
    QRectF place;
    QFont font;
    QColor colour;
};

/// Where lines begin. Everything is laid out from left to right and mirrored for the other way.
enum class Side { Left, Right };

/// Breaks the text into the column, from `top` on, each line at its side. Gives the bottom.
qreal addLines(std::vector<PlacedText>& to, const WrappingText& text, const QRectF& column,
               qreal top, Side side, const QColor& colour);

void paintTexts(QPainter& painter, const std::vector<PlacedText>& texts, TextStore& store);

} // namespace rungwise::app
