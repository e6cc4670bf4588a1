// SPDX-License-Identifier: GPL-3.0-or-later
// How somebody looks at pay, by names that outlive the catalogue of today.
#pragma once

#include "core/model/ids.h"
#include "core/model/pay.h"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace rungwise {

/// By what rows stand together. Rows are never blended: this is their order and their headings.
enum class PayGrouping { RoleAndSource, Role, Level, Market, Source };

/// Disagreeing: only where two sources of one measure and market do not overlap or differ by more
/// than 10 %.
enum class PayFilter { All, Disagreeing };

/// Ranges: a bar per row. Parts: means of one record on top of each other. Distribution: how the
/// observations of one row spread. Guide: levels by markets.
enum class PayPicture { Ranges, Parts, Distribution, Guide };

struct PayChoice {
    std::vector<PayMeasure> measures;    ///< rising, each once; empty: base, total cash and total
    std::optional<MarketId> market;      ///< nothing: all
    std::optional<std::string> currency; ///< nothing: that of most rows
    std::optional<PayPeriod> period;     ///< nothing: that of most rows
    PayGrouping grouping = PayGrouping::RoleAndSource;
    PayFilter filter = PayFilter::All;
    PayPicture picture = PayPicture::Ranges;

    friend bool operator==(const PayChoice&, const PayChoice&) = default;
};

} // namespace rungwise
