// SPDX-License-Identifier: GPL-3.0-or-later
// Which measure tells most of what somebody earns.
#pragma once

#include "core/model/pay.h"

#include <cstddef>

namespace rungwise {

/// 0 is the weightiest: total, total cash, base, additional, bonus, equity.
[[nodiscard]] constexpr std::size_t measureWeight(PayMeasure measure) {
    switch (measure) {
    case PayMeasure::Total: return 0;
    case PayMeasure::TotalCash: return 1;
    case PayMeasure::Base: return 2;
    case PayMeasure::Additional: return 3;
    case PayMeasure::Bonus: return 4;
    case PayMeasure::Equity: break;
    }
    return 5;
}

} // namespace rungwise
