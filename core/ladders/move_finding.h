// SPDX-License-Identifier: GPL-3.0-or-later
// What came of looking for a way, in a sentence, and what was not looked at.
#pragma once

#include "core/ladders/move_network.h"
#include "core/ladders/move_view.h"

namespace rungwise {

/// "3 steps from Product Manager to VP of Product", "No way known from … to …". Of a view that has
/// its names and routes.
[[nodiscard]] Phrase moveFinding(const MoveView& view);

/// The moves that were too many to look at; none where all were.
[[nodiscard]] Phrases networkRemarks(const MoveNetwork& network);

} // namespace rungwise
