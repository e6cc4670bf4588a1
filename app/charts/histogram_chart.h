// SPDX-License-Identifier: GPL-3.0-or-later
// The observations of one row as bars, by Qt Charts.
#pragma once

#include "app/charts/chart_look.h"
#include "app/charts/mark_layout.h"

#include <QChart>
#include <QValueAxis>

namespace rungwise::app {

/// Bars of equal steps over the scale of the whole chart; counts run from zero to a round number.
class HistogramChart : public QChart {
public:
    HistogramChart(const SpreadMark& mark, std::optional<char> colour, const ChartLook& look);

    /// Puts the bars there; amounts stand where the scale says.
    void place(const QRectF& plot, const ChartScale& scale);
    /// The top of the scale of counts.
    [[nodiscard]] double mostCounted() const { return most_; }

private:
    void addBars(const SpreadMark& mark, const QColor& colour, const ChartLook& look);

    double from_ = 0; ///< the beginning of the first bar
    double step_ = 1; ///< the width of a bar, in amounts
    double most_ = 1;
    QValueAxis* places_ = nullptr; ///< counts bars; the first stands at 0
};

} // namespace rungwise::app
