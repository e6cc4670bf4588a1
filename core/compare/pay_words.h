// SPDX-License-Identifier: GPL-3.0-or-later
// Published pay figures in words.
#pragma once

#include "core/compare/pay_line.h"

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

/// "stated for all of Senior, Management", of a record that names no role.
[[nodiscard]] Phrase groupWords(const ComparisonFrame& frame, const PaySubject& subject);

/// "≈ $110,000", "≥ $208,000", "$110,000".
[[nodiscard]] Phrase amountWords(const PayAmount& amount, const std::string& currency);

/// "$113,903 ($64,000–$257,000)", "median $110,000", "withheld".
[[nodiscard]] Phrase figureWords(const PayLine& line);

/// The figures with whatever sets them apart from others and is not shared.
[[nodiscard]] Phrase payWords(const ComparisonFrame& frame, const PayLine& line,
                              const SharedPayContext& shared);

} // namespace rungwise
