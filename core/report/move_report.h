// SPDX-License-Identifier: GPL-3.0-or-later
// Ways from one role to another as a report for people.
#pragma once

#include "core/ladders/move_view.h"
#include "core/report/report.h"
#include "core/wording/wording.h"

#include <string_view>

namespace rungwise {

/// The finding, each route with its steps in full, what lies between the two roles, the sources,
/// and how a size is made. `madeOn` as in comparisonReport.
[[nodiscard]] Report moveReport(const MoveView& view, const Wording& wording,
                                std::string_view madeOn = {});

} // namespace rungwise
