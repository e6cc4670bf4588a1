// SPDX-License-Identifier: GPL-3.0-or-later
// Paints laid out marks, on screen and on paper.
#pragma once

#include "app/charts/mark_layout.h"

#include <QPainter>

namespace rungwise::app {

/// How a mark is dressed.
struct MarkDress {
    enum class Outline { Solid, Dashed };
    std::optional<char> colour; ///< letter of the role
    Outline outline = Outline::Solid;
};

void paintShape(QPainter& painter, const MarkShape& shape, const MarkDress& dress,
                const ChartLook& look);
void paintMark(QPainter& painter, const MarkLayout& mark, const MarkDress& dress,
               const ChartLook& look);

/// How strong the colour of a part is, 0 to 1.
[[nodiscard]] double partStrength(PayMeasure part);

/// A single line with its left end and its top here. Every text of a chart is drawn by this.
void paintText(QPainter& painter, const QPointF& topLeft, const QString& text, const QFont& font,
               const QColor& colour, TextStore& store);

} // namespace rungwise::app
