// SPDX-License-Identifier: GPL-3.0-or-later
// One row of the chart with everything at its place, ready to be painted.
#pragma once

#include "app/charts/mark_layout.h"
#include "app/charts/placed_text.h"
#include "app/charts/row_stack.h"

#include <optional>

namespace rungwise::app {

/// The room of a row; its own top is 0. Columns are mirrored already where they have to be.
struct RowRoom {
    ChartColumns columns;
    qreal width = 0;
    qreal height = 0;
    qreal barHeight = 16;
    qreal scaleFrom = 0; ///< where the scale begins and ends
    qreal scaleTo = 1;
    Side side = Side::Left; ///< on which the labels stand

    friend bool operator==(const RowRoom&, const RowRoom&) = default;
};

struct RowLayout {
    std::optional<QRectF> badge;
    std::vector<PlacedText> texts;
    MarkLayout mark;
    QRectF plot; ///< the room that the mark has
};

[[nodiscard]] RowLayout layOutRow(const PayChartRow& row, const RowTexts& texts,
                                  const RowRoom& room, const PayAxis& axis,
                                  std::optional<double> ownPay, const ChartLook& look);

/// The same columns seen in a mirror.
[[nodiscard]] ChartColumns mirrored(const ChartColumns& columns, qreal width);

} // namespace rungwise::app
