// SPDX-License-Identifier: GPL-3.0-or-later
// The order of the rows of one cell, and what they come to.
#pragma once

#include "core/pay/salary_guide.h"

namespace rungwise {

/// Drops rows of the same record, puts the weightiest first, counts sources and looks for
/// contradictions.
void finishCell(const PayView& view, GuideCell& cell);

} // namespace rungwise
