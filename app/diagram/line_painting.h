// SPDX-License-Identifier: GPL-3.0-or-later
// Paints the lines of a ladder.
#pragma once

#include "app/diagram/box_painting.h"
#include "app/diagram/ladder_colours.h"
#include "app/diagram/ladder_detail.h"
#include "app/diagram/ladder_drawing.h"

#include <QPainter>
#include <QPainterPath>

#include <cstddef>
#include <vector>

namespace rungwise::app {

/// One line with its arrow and, where the detail has room for them, its words.
void paintMove(QPainter& painter, const LadderDrawing& drawing, std::size_t edge,
               const LadderColours& colours, LadderDetail detail, Standing standing);

/// Lines without anything to set them apart, as thin as can be seen, without arrows and words.
void paintPlainMoves(QPainter& painter, const LadderDrawing& drawing,
                     const std::vector<std::size_t>& edges, const LadderColours& colours);

/// The way from border to border, its corners rounded.
[[nodiscard]] QPainterPath pathOf(const DrawnEdge& edge);

/// A triangle with its tip at `line`'s end.
void paintArrow(QPainter& painter, const QLineF& line, const QColor& colour);

/// A straight line with its arrow, for legends.
void paintSampleLine(QPainter& painter, const QLineF& line, const QColor& colour, LineStyle style);

[[nodiscard]] QPen linePen(const QColor& colour, LineStyle style, double width);

inline constexpr double lineWidth = 1.4;
inline constexpr double strongLineWidth = 2.8;

} // namespace rungwise::app
