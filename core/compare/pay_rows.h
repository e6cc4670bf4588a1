// SPDX-License-Identifier: GPL-3.0-or-later
// The section that sums up pay.
#pragma once

#include "core/compare/comparison_frame.h"

#include <optional>
#include <string>
#include <vector>

namespace rungwise {

/// A percentage shown in a pay row, with what a sentence about it has to name.
struct PayDifference {
    std::string row; ///< Row::id
    std::size_t column = 0;
    PayMeasure measure = PayMeasure::Total;
    PayFigure figure = PayFigure::Mean; ///< Mean or Median
    double percent = 0;
    Precision precision = Precision::Exact; ///< Exact or About
    std::optional<double> overlap;          ///< of the ranges, in percent of their joint span
    Phrases context;                        ///< market, dates, names of the sources
    std::vector<int> sources;               ///< of both records
};

struct PaySection {
    Section section;
    std::vector<PayDifference> differences; ///< in the order of the rows
};

/// A row per measure and market of which any compared role has a record or observations.
[[nodiscard]] PaySection paySection(ComparisonFrame& frame);

} // namespace rungwise
