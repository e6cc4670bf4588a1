// SPDX-License-Identifier: GPL-3.0-or-later
// What is said of a role and of a move, part by part, for sentences and outlines.
#pragma once

#include "core/ladders/ladder_view.h"

namespace rungwise {

/// "Product Lead (B)".
[[nodiscard]] Phrase nodeName(const LadderNode& node);

/// Whether it is the reader's, whether it is known, other titles, pay with its record.
[[nodiscard]] Phrases nodeFacts(const LadderNode& node);

/// "level Lead", "levels Lead to Director", "Step 3"; with the word that neighbours tell it.
[[nodiscard]] Phrase rowWords(const LadderView& view, const LadderNode& node);

/// "Individual contributor"; with the word that neighbours tell it.
[[nodiscard]] Phrase laneWords(const LadderView& view, const LadderNode& node);

/// What the ladders say of a move besides its kind: months, notes, another kind, circles.
[[nodiscard]] Phrases statementParts(const LadderView& view, const LadderEdge& edge);

} // namespace rungwise
