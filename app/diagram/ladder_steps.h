// SPDX-License-Identifier: GPL-3.0-or-later
// Where the keyboard goes from a box or a line.
#pragma once

#include "app/diagram/ladder_drawing.h"
#include "app/diagram/ladder_element.h"

#include <optional>
#include <vector>

namespace rungwise::app {

enum class LadderStep { Up, Down, Left, Right, RowStart, RowEnd, Top, Bottom };

/// Up and Down follow a promotion where one leads that way, else they go to the nearest box of the
/// next level that has any; Left and Right go along the row; from a line they go to its end that
/// lies there. Nothing where nothing lies.
[[nodiscard]] std::optional<LadderElement> stepFrom(const LadderDrawing& drawing,
                                                    const LadderElement& element, LadderStep step);

/// Every box, lowest first as the view has them, each with the lines that leave it behind it.
[[nodiscard]] std::vector<LadderElement> readingOrder(const LayeredGraph& graph);

} // namespace rungwise::app
