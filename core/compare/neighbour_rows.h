// SPDX-License-Identifier: GPL-3.0-or-later
// Rows of the career path beside the ladders.
#pragma once

#include "core/compare/comparison_frame.h"

namespace rungwise {

/// Steps to and from the role that the catalogue describes, with their signs and advice. Those
/// stand once: with the role that the step starts from if it is compared.
[[nodiscard]] Row transitionRow(ComparisonFrame& frame);

/// The role that took the place of a legacy one.
[[nodiscard]] Row successorRow(ComparisonFrame& frame);

/// Roles that the catalogue calls related, by rank where it gives one.
[[nodiscard]] Row relatedRow(ComparisonFrame& frame);

} // namespace rungwise
