// SPDX-License-Identifier: GPL-3.0-or-later
// Pay figures as a cell of the comparison words them.
#pragma once

#include "core/compare/comparison_frame.h"
#include "core/pay/pay_line.h"

#include <optional>
#include <string>
#include <vector>

namespace rungwise {

/// What is the same for every line of a section and therefore said once, in its remark.
struct SharedPayContext {
    std::optional<MarketIndex> market;
    std::optional<std::string> currency;
    std::optional<PayPeriod> period;
    std::optional<PartialDate> asOf;
};

/// What all these lines have in common.
[[nodiscard]] SharedPayContext sharedContext(const std::vector<std::vector<PayLine>>& lines);

/// "United States · USD per year · 2025"; empty when nothing is shared.
[[nodiscard]] Phrase contextWords(const ComparisonFrame& frame, const SharedPayContext& shared);

/// The figures with whatever sets them apart from others and is not shared.
[[nodiscard]] Phrase payWords(const ComparisonFrame& frame, const PayLine& line,
                              const SharedPayContext& shared);

} // namespace rungwise
