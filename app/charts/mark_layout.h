// SPDX-License-Identifier: GPL-3.0-or-later
// Where the mark of a row and its values stand in the plot. Pure geometry: nothing is painted.
#pragma once

#include "app/charts/chart_look.h"
#include "app/charts/pay_chart_plan.h"

#include <QRectF>

#include <vector>

namespace rungwise::app {

/// The scale of the plot: two amounts and where they stand. Falls where numbers run leftwards.
struct ChartScale {
    double from = 0;
    double to = 1;
    qreal atFrom = 0;
    qreal atTo = 1;

    [[nodiscard]] qreal at(double amount) const {
        return atFrom + (amount - from) / (to - from) * (atTo - atFrom);
    }
    [[nodiscard]] bool isReversed() const { return atTo < atFrom; }
};

/// The room of one row in the plot.
struct MarkRoom {
    QRectF area;
    qreal barHeight = 16;
};

struct MarkShape {
    enum class Kind {
        ThinLine,
        ThickBar,
        Band,
        MedianTick,
        AverageTick,
        OtherTick,
        AverageDot,
        ArrowLeft,
        ArrowRight,
        Part,
        Diamond
    };
    Kind kind = Kind::Band;
    QRectF place;
    std::optional<PayMeasure> part = std::nullopt;
};

struct MarkText {
    enum class Kind { Middle, End, InPart };
    Kind kind = Kind::End;
    QString text;
    QRectF place;
};

struct MarkLayout {
    std::vector<MarkShape> shapes; ///< in the order of painting
    std::vector<MarkText> texts;   ///< within the area, none over another
};

/// The height that a mark with its values needs for a bar of this height.
[[nodiscard]] qreal markHeight(const ChartLook& look, qreal barHeight);
/// The middle of the bar below the top of its mark.
[[nodiscard]] qreal barCentre(const ChartLook& look, qreal barHeight);

/// Shapes stand where the scale says. Texts are shifted to stay inside the area; one that would lie
/// over a weightier one is left out: the middle weighs most, then the high, then the low end.
[[nodiscard]] MarkLayout layOutMark(const PayChartRow& row, const ChartScale& scale,
                                    const MarkRoom& room, std::optional<double> ownPay,
                                    const ChartLook& look);

} // namespace rungwise::app
