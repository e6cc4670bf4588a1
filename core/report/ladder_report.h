// SPDX-License-Identifier: GPL-3.0-or-later
// Ladders as text: the outline that stands for the diagram.
#pragma once

#include "core/ladders/ladder_view.h"
#include "core/report/report.h"
#include "core/wording/wording.h"

#include <string_view>

namespace rungwise {

/// The ladders shown, what is remarkable about them, then each level from the highest with its
/// roles and the moves that start there, and the sources. `madeOn` as in comparisonReport.
[[nodiscard]] Report ladderReport(const LadderView& view, const Wording& wording,
                                  std::string_view madeOn = {});

} // namespace rungwise
