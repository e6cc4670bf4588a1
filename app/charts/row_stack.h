// SPDX-License-Identifier: GPL-3.0-or-later
// How wide the columns of a chart are and how high its rows, by sums over texts measured once.
#pragma once

#include "app/charts/chart_look.h"
#include "app/charts/mark_layout.h"
#include "app/charts/pay_chart_plan.h"
#include "app/look/wrapping_text.h"

#include <QRectF>

#include <vector>

namespace rungwise::app {

/// What stands beside the mark of one row.
struct RowTexts {
    WrappingText heading;
    WrappingText label;
    WrappingText measure;
    WrappingText remark;
};

/// Columns as they are when numbers run rightwards; only left, right and width count.
struct ChartColumns {
    QRectF badge;
    QRectF labels;
    QRectF plot;
    QRectF remarks;

    friend bool operator==(const ChartColumns&, const ChartColumns&) = default;
};

/// Where each row is, from 0 on.
struct RowStack {
    ChartColumns columns;
    std::vector<qreal> tops; ///< one more than rows: the last is the height of all
    qreal barHeight = 16;

    [[nodiscard]] qreal height() const { return tops.empty() ? 0 : tops.back(); }
    [[nodiscard]] std::size_t rows() const { return tops.empty() ? 0 : tops.size() - 1; }
    /// The row at this height; the nearest one above and below all.
    [[nodiscard]] std::size_t rowAt(qreal y) const;
};

/// The texts of all rows of a plan.
class RowMeasures {
public:
    RowMeasures() = default;
    RowMeasures(const PayChartPlan& plan, const ChartLook& look);

    [[nodiscard]] const RowTexts& texts(std::size_t row) const { return texts_.at(row); }
    /// Columns for this width, and rows as high as `room` allows, never lower than their texts.
    [[nodiscard]] RowStack stack(qreal width, qreal room) const;

private:
    [[nodiscard]] ChartColumns columns(qreal width) const;
    [[nodiscard]] std::vector<qreal> neededHeights(const ChartColumns& columns) const;

    ChartLook look_;
    std::vector<RowTexts> texts_;
    bool hasBadges_ = false;
    bool isSpread_ = false;
    qreal labels_ = 0; ///< the widest text of the column on one line
    qreal remarks_ = 0;
};

} // namespace rungwise::app
