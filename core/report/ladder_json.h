// SPDX-License-Identifier: GPL-3.0-or-later
// Ladders as JSON for programs; resources/help/result-format.md describes it.
#pragma once

#include "core/ladders/ladder_view.h"
#include "core/layout/layered_layout.h"
#include "core/wording/wording.h"

#include <string>

namespace rungwise {

/// "kind": "ladder". `layout` is one of graphOf(view); `catalogue` the one that the view was made
/// of.
[[nodiscard]] std::string ladderJson(const LadderView& view, const LayeredLayout& layout,
                                     const Catalogue& catalogue, const Wording& wording);

} // namespace rungwise
