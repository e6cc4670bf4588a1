// SPDX-License-Identifier: GPL-3.0-or-later
// Statistics over single observations.
#pragma once

#include "core/model/catalogue.h"

#include <cstddef>
#include <span>
#include <vector>

namespace rungwise {

/// Fewer give no statistics.
inline constexpr std::size_t smallestSample = 3;
/// Fewer give statistics of low confidence.
inline constexpr std::size_t sampleOfConfidence = 10;

/// The quantile by the method R-7 (linear between the order statistics around 1 + (n − 1) p; the
/// default of R, NumPy and spreadsheets). `rising` is sorted and not empty, 0 ≤ p ≤ 1.
[[nodiscard]] double quantileR7(std::span<const double> rising, double p);

/// Observations of one role (and level, when asked for) on one measure in one market and currency
/// by the same sources.
struct ObservedSample {
    PayRecord record;            ///< whom, what, where; `sample` is n; statistics from three on
    std::vector<double> amounts; ///< rising, per record.period; none is left out
    std::optional<PartialDate> since; ///< the earliest date; record.asOf is the latest
};

enum class ObservedBy { Role, RoleAndLevel };

/// The samples of one role in the order of their first observation. Amounts of other periods are
/// converted to the first one's, by the usual hours. An observation without a measure counts as
/// base pay. Low and high of the record are the extremes, mean is the arithmetic mean.
[[nodiscard]] std::vector<ObservedSample> observedPay(const Catalogue& catalogue, RoleIndex role,
                                                      ObservedBy by = ObservedBy::Role);

} // namespace rungwise
