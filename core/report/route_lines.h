// SPDX-License-Identifier: GPL-3.0-or-later
// The steps of a route as parts of a report.
#pragma once

#include "core/ladders/move_view.h"
#include "core/report/report.h"
#include "core/wording/wording.h"

#include <cstddef>

namespace rungwise {

/// A line per step with months, size and pay, and one for all of them where they are several.
[[nodiscard]] ReportTable routeTable(const Route& route, const Wording& wording);

/// Everything about the step at `position`, under a heading of its own.
void appendRouteStep(Report& report, const Route& route, std::size_t position,
                     const Wording& wording);

/// A step that was written already; both count from 0.
struct ToldStep {
    std::size_t route = 0;
    std::size_t step = 0;
};

/// The heading of a step that several routes share, and where all about it stands.
void appendToldStep(Report& report, const Route& route, std::size_t position, const ToldStep& told,
                    const Wording& wording);

} // namespace rungwise
