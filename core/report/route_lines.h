// SPDX-License-Identifier: GPL-3.0-or-later
// The steps of a route as parts of a report.
#pragma once

#include "core/ladders/move_view.h"
#include "core/report/report.h"
#include "core/wording/wording.h"

namespace rungwise {

/// A line per step with months, size and pay, and one for all of them where they are several.
[[nodiscard]] ReportTable routeTable(const Route& route, const Wording& wording);

/// Everything about the step at `position`, under a heading of its own.
void appendRouteStep(Report& report, const Route& route, std::size_t position,
                     const Wording& wording);

} // namespace rungwise
