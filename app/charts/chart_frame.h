// SPDX-License-Identifier: GPL-3.0-or-later
// Axis, grid and scale of a chart, by Qt Charts.
#pragma once

#include "app/charts/chart_look.h"
#include "app/charts/mark_layout.h"
#include "core/pay/pay_axis.h"

#include <QChart>
#include <QLineSeries>
#include <QValueAxis>

namespace rungwise::app {

/// Which way numbers grow.
enum class Growth { Rightward, Leftward };

/// A chart without a title, a legend or labels: Qt Charts would read HTML into them, shorten them
/// and lay them out at every size.
class ChartFrame : public QChart {
public:
    ChartFrame();

    void display(const PayAxis& axis, Growth growth, const ChartLook& look);
    /// Puts the plot there and tells where amounts stand in it, in the parent's coordinates.
    ChartScale place(const QRectF& plot);

private:
    QValueAxis* amounts_ = nullptr;
    QLineSeries* anchor_ = nullptr; ///< empty: a chart has no scale without a series
};

} // namespace rungwise::app
