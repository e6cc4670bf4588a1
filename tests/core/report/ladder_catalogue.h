// SPDX-License-Identifier: GPL-3.0-or-later
// Two small ladders with every kind of move, for the tests of results about them.
#pragma once

#include "core/ladders/ladder_view.h"
#include "core/ladders/move_view.h"
#include "core/layout/layered_layout.h"
#include "core/model/catalogue.h"

#include <string_view>

namespace rungwise::test {

[[nodiscard]] CatalogueRef ladderCatalogue();
/// Both ladders; "maker" is A and where the reader is.
[[nodiscard]] LadderView sampleLadder(const Catalogue& catalogue);
/// Boxes of one size, labels where there are words.
[[nodiscard]] LayeredLayout layoutOf(const LadderView& view);
[[nodiscard]] MoveView sampleMove(const Catalogue& catalogue, std::string_view from,
                                  std::string_view to, RouteOrder order = RouteOrder::Steps);

} // namespace rungwise::test
