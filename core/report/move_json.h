// SPDX-License-Identifier: GPL-3.0-or-later
// Ways from one role to another as JSON for programs; resources/help/result-format.md describes it.
#pragma once

#include "core/ladders/move_view.h"
#include "core/wording/wording.h"

#include <string>

namespace rungwise {

/// "kind": "move". `catalogue` is the one that the view was made of.
[[nodiscard]] std::string moveJson(const MoveView& view, const Catalogue& catalogue,
                                   const Wording& wording);

} // namespace rungwise
