// SPDX-License-Identifier: GPL-3.0-or-later
// What a pay view says when there is nothing to compare, and why.
#pragma once

#include "core/pay/pay_view.h"

namespace rungwise {

/// Why there are no rows.
[[nodiscard]] PayFinding silence(const PayView& view);

/// Why rows of several roles cannot be held against the baseline.
[[nodiscard]] PayFinding whyUncompared(const PayView& view);

} // namespace rungwise
