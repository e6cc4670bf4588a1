// SPDX-License-Identifier: GPL-3.0-or-later
// A comparison of roles as a report for people.
#pragma once

#include "core/compare/role_comparison.h"
#include "core/report/report.h"
#include "core/wording/wording.h"

#include <string_view>

namespace rungwise {

/// The whole comparison: what it is of, In short, a part per section, sources and how to read it.
/// `madeOn` is the day of its making in words, for the subtitle; the core has no clock.
[[nodiscard]] Report comparisonReport(const RoleComparison& comparison, const Wording& wording,
                                      std::string_view madeOn = {});

} // namespace rungwise
