// SPDX-License-Identifier: GPL-3.0-or-later
// Ladders on the clipboard: as a picture for documents and slides, as text for everything else.
#pragma once

#include "core/ladders/ladder_view.h"
#include "core/wording/wording.h"

#include <QString>

namespace rungwise::app {

/// Vectors for whoever takes SVG, else pixels.
void copyLadder(const LadderView& view, EdgeLabels labels, const Wording& wording);
void copyText(const QString& text);

} // namespace rungwise::app
