// SPDX-License-Identifier: GPL-3.0-or-later
// A comparison as JSON for programs; resources/help/result-format.md describes it.
#pragma once

#include "core/compare/role_comparison.h"
#include "core/model/catalogue.h"
#include "core/wording/wording.h"

#include <string>

namespace rungwise {

/// `catalogue` must be the one that was compared; pay figures are taken from it.
[[nodiscard]] std::string comparisonJson(const RoleComparison& comparison,
                                         const Catalogue& catalogue, const Wording& wording);

} // namespace rungwise
