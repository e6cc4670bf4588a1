// SPDX-License-Identifier: GPL-3.0-or-later
// One route as a ladder of its own, to be drawn.
#pragma once

#include "core/ladders/ladder_view.h"
#include "core/ladders/move_view.h"

#include <string>
#include <vector>

namespace rungwise::app {

/// The roles of the route at their levels and in their lanes, and its moves and no others, in the
/// order of its steps. Roles that stand on no ladder are placed by what the catalogue says of them,
/// else beside the role before them. Without steps the view is empty.
[[nodiscard]] LadderView routeView(const Catalogue& catalogue, const Route& route,
                                   const std::vector<RoleIndex>& compared,
                                   const std::string& language);

} // namespace rungwise::app
