// SPDX-License-Identifier: GPL-3.0-or-later
// What is drawn in the plot for one row, in amounts; where on the screen comes later.
#pragma once

#include "core/pay/pay_histogram.h"
#include "core/pay/pay_view.h"

#include <QString>

#include <optional>
#include <variant>
#include <vector>

namespace rungwise::app {

/// A stretch of amounts, `from` ≤ `to`.
struct AmountSpan {
    double from = 0;
    double to = 0;

    friend bool operator==(const AmountSpan&, const AmountSpan&) = default;
};

/// The figure that a row is read at.
struct MarkTick {
    PayFigure figure = PayFigure::Mean;
    double amount = 0;

    friend bool operator==(const MarkTick&, const MarkTick&) = default;
};

/// A range as published. Every amount is finite and 0 to 10^15; spans lie within each other.
struct RangeMark {
    std::optional<AmountSpan> thin;  ///< p10 to p90
    std::optional<AmountSpan> thick; ///< p25 to p75
    std::optional<AmountSpan> band;  ///< low to high
    std::optional<MarkTick> tick;
    std::optional<double> average; ///< beside the tick at a median
    bool isOpenBelow = false;      ///< the lowest figure drawn is "at most"
    bool isOpenAbove = false;      ///< the highest figure drawn is "at least"

    /// The widest of its spans; nothing for a tick alone.
    [[nodiscard]] std::optional<AmountSpan> span() const;
};

/// Parts of one mean, from zero on.
struct PartsMark {
    struct Part {
        PayMeasure measure = PayMeasure::Base;
        double amount = 0;
        QString text; ///< "$96,479"
    };
    std::vector<Part> parts;
    double sum = 0;
};

/// How the observations of a row spread.
struct SpreadMark {
    std::vector<PayBin> bins;
    std::optional<double> median;
};

using PayMark = std::variant<RangeMark, PartsMark, SpreadMark>;

/// Whether an amount can be drawn: finite, 0 to 10^15.
[[nodiscard]] bool isDrawable(double amount);

/// The mark of a row; nothing where there is nothing to draw or the figures contradict each other.
[[nodiscard]] std::optional<RangeMark> rangeMark(const PayRow& row);

/// Every amount that the mark needs room for.
[[nodiscard]] std::vector<double> amountsOf(const PayMark& mark);

} // namespace rungwise::app
