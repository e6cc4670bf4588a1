// SPDX-License-Identifier: GPL-3.0-or-later
// What a mean is made of: parts of one record on top of each other.
#pragma once

#include "core/pay/pay_view.h"

#include <cstddef>
#include <optional>
#include <vector>

namespace rungwise {

struct PayPart {
    PayMeasure measure = PayMeasure::Base; ///< Base, Additional, Bonus or Equity
    PayAmount amount;                      ///< in the unit of the row
};

/// The means of one record; parts of unlike records, and medians, are never added.
struct PayStack {
    std::size_t row = 0;        ///< position in PayView::rows, of the whole
    std::vector<PayPart> parts; ///< at least two
    double sum = 0;
    std::optional<double> difference; ///< mean as published less the sum, where it is not 0
};

/// The rows of the chart whose record states at least two parts.
[[nodiscard]] std::vector<PayStack> payStacks(const PayView& view);

} // namespace rungwise
