// SPDX-License-Identifier: GPL-3.0-or-later
// Ladders as the bytes of a file, drawn by the code that draws the screen.
#pragma once

#include "core/ladders/ladder_view.h"
#include "core/wording/wording.h"

#include <QByteArray>

namespace rungwise::app {

/// The whole diagram on white, with title, ladders, names of levels and lanes, a legend and the
/// sources below. Text stays text and lines stay vectors; what comes from files is escaped and free
/// of control characters. Both need a QApplication (any platform).
[[nodiscard]] QByteArray ladderSvg(const LadderView& view, EdgeLabels labels,
                                   const Wording& wording);
/// `scale` 1 to 8 pixels per unit of the SVG; less where the picture would be too large to paint,
/// and empty where nobody could read it then.
[[nodiscard]] QByteArray ladderPng(const LadderView& view, EdgeLabels labels,
                                   const Wording& wording, double scale = 2);

} // namespace rungwise::app
