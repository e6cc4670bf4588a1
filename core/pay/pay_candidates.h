// SPDX-License-Identifier: GPL-3.0-or-later
// The lines of a request's roles that its measures and market let through.
#pragma once

#include "core/pay/pay_view.h"

#include <span>
#include <vector>

namespace rungwise {

struct PayCandidates {
    std::vector<PayRow> rows; ///< as published; role by role, published records first
    PayLeftOut leftOut;
    std::vector<std::size_t> leftOutOf; ///< the same by role, a number for each of the request
};

[[nodiscard]] PayCandidates payCandidates(const Catalogue& catalogue, const PayRequest& request,
                                          std::span<const PayMeasure> measures);

/// The market and those it lies in, the narrowest first.
[[nodiscard]] std::vector<MarketIndex> withWiderMarkets(const Catalogue& catalogue,
                                                        MarketIndex market);

} // namespace rungwise
