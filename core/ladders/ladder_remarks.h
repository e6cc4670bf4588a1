// SPDX-License-Identifier: GPL-3.0-or-later
// What a view of ladders has to say besides what it draws.
#pragma once

#include "core/ladders/ladder_view.h"
#include "core/ladders/shown_ladders.h"

namespace rungwise {

/// Whole sentences, each about everything of its kind and with at most a few names. `view` is
/// complete but for its remarks.
[[nodiscard]] Phrases ladderRemarks(const Catalogue& catalogue, const LadderRequest& request,
                                    const ShownLadders& shown, const LadderView& view);

} // namespace rungwise
