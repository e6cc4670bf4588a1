// SPDX-License-Identifier: GPL-3.0-or-later
// Why a row must be read with care, in words.
#pragma once

#include "core/pay/pay_view.h"

#include <vector>

namespace rungwise {

/// The remarks of a row that stands in this view, in the order of their kinds. Looks at the view's
/// unit, leading measure, market and shared rate.
[[nodiscard]] std::vector<PayRemark> remarksOf(const Catalogue& catalogue,
                                               const PayRequest& request, const PayView& view,
                                               const PayRow& row);

} // namespace rungwise
