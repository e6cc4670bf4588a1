// SPDX-License-Identifier: GPL-3.0-or-later
// Paints ladders: one code for the screen, SVG, PNG and PDF.
#pragma once

#include "app/diagram/ladder_drawing.h"
#include "app/diagram/ladder_element.h"
#include "app/diagram/ladder_index.h"

#include <QPainter>
#include <QPalette>
#include <QRectF>

#include <vector>

namespace rungwise::app {

/// The whole ladder with the names of its levels and lanes, LadderDrawing::size() large, its top
/// left corner at the painter's origin.
void paintLadder(QPainter& painter, const LadderDrawing& drawing, const QPalette& palette);

/// While it moves nothing is smoothed.
enum class Motion { Still, Moving };

/// One entry per node and edge, or none at all: then nothing is emphasised.
struct LadderEmphasis {
    std::vector<bool> nodes;
    std::vector<bool> edges;

    [[nodiscard]] bool isEmpty() const { return nodes.empty(); }
};

struct LadderDress {
    QPalette palette;
    Motion motion = Motion::Still;
    double zoom = 1; ///< decides how much is drawn; 1 is 100 %
    LadderEmphasis emphasis = {};
};

/// Grounds, lines and boxes. The painter is in the layout's units already; `exposed` are the units
/// to fill, and `parts` what may be seen there.
void paintBody(QPainter& painter, const LadderDrawing& drawing, const LadderDress& dress,
               const QRectF& exposed, const LadderParts& parts);

enum class CurrentMark { Focused, Unfocused };

/// The mark around the current box or along the current line, in the layout's units.
void paintCurrent(QPainter& painter, const LadderDrawing& drawing, const LadderDress& dress,
                  const LadderElement& element, CurrentMark mark);

/// Where the layout's coordinate is on the target: `origin` + zoom × coordinate.
struct HeadScale {
    double origin = 0;
    double zoom = 1;

    [[nodiscard]] double at(double coordinate) const { return origin + zoom * coordinate; }
};

/// The names of levels or lanes, each within what `area` shows of its row or lane. Not zoomed.
void paintRowHeads(QPainter& painter, const LadderDrawing& drawing, const QPalette& palette,
                   const QRectF& area, const HeadScale& scale);
void paintLaneHeads(QPainter& painter, const LadderDrawing& drawing, const QPalette& palette,
                    const QRectF& area, const HeadScale& scale);

} // namespace rungwise::app
