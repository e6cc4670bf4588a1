// SPDX-License-Identifier: GPL-3.0-or-later
// What the Sources panel says of boxes, arrows and steps of ladders.
#pragma once

#include "app/panels/source_passages.h"
#include "core/ladders/ladder_view.h"
#include "core/ladders/move_view.h"
#include "core/model/catalogue.h"

#include <cstddef>
#include <string_view>

namespace rungwise::app {

/// Every ladder that is shown with its note, remarks, and the sources of all.
[[nodiscard]] SourcePassages ladderPassages(const LadderView& view, const Wording& wording);

/// Where the role stands, what it is called, what it is paid and by whom that is said, and which
/// moves lead to it and on.
[[nodiscard]] SourcePassages nodePassages(const LadderView& view, std::size_t node,
                                          const Wording& wording);

/// What changes along the arrow, who says so, and what its size is the sum of.
[[nodiscard]] SourcePassages edgePassages(const LadderView& view, std::size_t edge,
                                          const Wording& wording);

/// The same of a step of a route, with signs and advice; names of ladders are the catalogue's.
[[nodiscard]] SourcePassages stepPassages(const MoveView& view, const RouteStep& step,
                                          const Catalogue& catalogue, std::string_view language,
                                          const Wording& wording);

/// Every source behind the routes.
[[nodiscard]] SourcePassages movePassages(const MoveView& view, const Wording& wording);

} // namespace rungwise::app
