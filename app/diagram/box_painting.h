// SPDX-License-Identifier: GPL-3.0-or-later
// Paints the boxes of a ladder.
#pragma once

#include "app/diagram/ladder_colours.h"
#include "app/diagram/ladder_detail.h"
#include "app/diagram/ladder_drawing.h"

#include <QLineF>
#include <QPainter>
#include <QPointF>

#include <cstddef>
#include <optional>
#include <vector>

namespace rungwise::app {

/// How a box stands among the others. Aside: something else is emphasised.
enum class Standing { Usual, Emphasised, Aside };

/// One box with its words, as far as the detail has any.
void paintBox(QPainter& painter, const LadderDrawing& drawing, std::size_t node,
              const LadderColours& colours, LadderDetail detail, Standing standing);

/// Boxes without anything to set them apart, all at once and without words.
void paintPlainBoxes(QPainter& painter, const LadderDrawing& drawing,
                     const std::vector<std::size_t>& nodes, const LadderColours& colours);

/// The sign of the reader's present role.
void paintHereSign(QPainter& painter, const QPointF& centre, double size,
                   const LadderColours& colours);

/// A thin line with a tick at `tick`, if there is one.
void paintPayBar(QPainter& painter, const QLineF& line, std::optional<double> tick,
                 const LadderColours& colours);

[[nodiscard]] double boxRadius();

} // namespace rungwise::app
