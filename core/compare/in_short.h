// SPDX-License-Identifier: GPL-3.0-or-later
// The "In short" box: what the rows add up to, in two to four sentences.
#pragma once

#include "core/compare/comparison_frame.h"
#include "core/compare/pay_rows.h"

#include <vector>

namespace rungwise {

/// Sentences about level and track, skills, duties and pay, each with the rows and sources it rests
/// on. Only what the catalogue says of both sides is counted; where that is too little, says so. Of
/// roles that are not in the catalogue it says that, before all else, and nothing more.
[[nodiscard]] std::vector<Finding> inShort(const ComparisonFrame& frame,
                                           const std::vector<Section>& sections,
                                           const std::vector<PayDifference>& differences);

} // namespace rungwise
