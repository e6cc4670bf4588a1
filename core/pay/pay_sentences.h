// SPDX-License-Identifier: GPL-3.0-or-later
// Rows of a pay view and what can be said of them, in words.
#pragma once

#include "core/pay/pay_view.h"

namespace rungwise {

/// "low to high", "10th to 90th percentile", "average only" and the like: what the mark shows.
[[nodiscard]] Phrase shapeWords(const PayRow& row);

/// "base", "total cash": short enough for a column.
[[nodiscard]] Phrase shortMeasureWords(PayMeasure measure);

/// "$64,000 to $257,000, $113,903 on average", in words that need no measure.
[[nodiscard]] Phrase rangeWords(const PayRow& row);

/// "their ranges overlap by 87.4 %", "their ranges do not overlap".
[[nodiscard]] Phrase overlapWords(const RangeOverlap& overlap);

/// "2025", "2019 to 2022", "no date".
[[nodiscard]] Phrase dateWords(const PayRow& row);

/// The row as a sentence, for whoever hears it instead of seeing it: role, measure, market, figures
/// with their unit, sample, date, source, change to the baseline, remarks, note.
[[nodiscard]] Phrase rowSentence(const PayView& view, std::size_t row);

/// "▲ +17.1 %" without the arrow: the change to the baseline, or nothing.
[[nodiscard]] Phrase changeWords(const PayComparison& comparison);

/// "Chance that a random Product Lead earns more than a random Product Manager: 62.3 %" and its
/// method and assumption, or "not enough data".
[[nodiscard]] Phrase chanceWords(const PayView& view, const PayComparison& comparison);

/// "Your pay lies at 23.0 % of the range, …. Your compa-ratio is 0.73, …", with the definitions;
/// empty without a standing.
[[nodiscard]] Phrase standingWords(const PayStanding& standing);

/// "1 USD = 0.92 EUR (31 March 2026, European Central Bank)" and the same of a second step; empty
/// without a rate.
[[nodiscard]] Phrase rateWords(const Catalogue& catalogue, const PayConversion& conversion,
                               std::string_view language);

/// "Converted at 1 USD = 0.92 EUR (…)." where all rows that a rate converted share one; else empty.
[[nodiscard]] Phrase sharedRateWords(const Catalogue& catalogue, const PayView& view,
                                     std::string_view language);

/// "originally €113,903 on average", or its range where it has no middle, with the unit where the
/// period is another as well. The row was converted.
[[nodiscard]] Phrase originalWords(const PayRow& row);

/// A part of a whole in percent, such as an overlap or a chance: "87.4 %", and "less than 0.1 %" or
/// "more than 99.9 %" where rounding would make nothing or all of it.
[[nodiscard]] Phrase shareWords(double percent);

/// What is not among the rows: "Not shown: 4 rows of other measures, 2 rows of other markets.";
/// empty when nothing is left out.
[[nodiscard]] Phrase leftOutWords(const PayLeftOut& leftOut);

/// "Product Lead (B)"; the name alone from the sixth role on.
[[nodiscard]] Phrase letteredName(const PayRole& role);

/// The roles without rows: "No data: Product Owner (D).", and those of which only other things are
/// known than was asked for. Nothing when each role has a row.
[[nodiscard]] Phrases silenceWords(const PayView& view);

} // namespace rungwise
