// SPDX-License-Identifier: GPL-3.0-or-later
// Tries roomy rows first and goes down to what the texts need.
#include "app/charts/row_stack.h"

#include "app/look/badge.h"

#include <QFontMetrics>

#include <algorithm>
#include <cmath>

namespace rungwise::app {

namespace {

constexpr qreal margin = 10;
constexpr qreal columnGap = 14;
constexpr qreal badgeGap = 8;
constexpr qreal padding = 4; ///< above and below the texts of a row
constexpr double labelShare = 0.38;
constexpr double remarkShare = 0.2;
constexpr qreal tallestRow = 58;
constexpr qreal tallestSpread = 190;
constexpr qreal lowestSpread = 110;
constexpr qreal tallestBar = 16;
constexpr qreal lowestBar = 9;

QRectF across(qreal left, qreal width) {
    return {left, 0, std::max(0.0, width), 0};
}

RowTexts measured(const PayChartRow& row, const ChartLook& look) {
    return {WrappingText(row.heading, look.heading), WrappingText(row.label, look.label),
            WrappingText(row.measure, look.label), WrappingText(row.remark, look.label)};
}

} // namespace

std::size_t RowStack::rowAt(qreal y) const {
    const auto above = std::ranges::upper_bound(tops, y);
    const auto place = std::max<std::ptrdiff_t>(0, above - tops.begin() - 1);
    return std::min(static_cast<std::size_t>(place), rows() - 1);
}

RowMeasures::RowMeasures(const PayChartPlan& plan, const ChartLook& look)
    : look_{look}, isSpread_{plan.picture == PayPicture::Distribution} {
    texts_.reserve(plan.rows.size());
    for (const PayChartRow& row : plan.rows) {
        const RowTexts& texts = texts_.emplace_back(measured(row, look));
        labels_ = std::max({labels_, texts.heading.width(), texts.label.width()});
        remarks_ = std::max({remarks_, texts.measure.width(), texts.remark.width()});
        hasBadges_ = hasBadges_ || row.letter;
    }
}

ChartColumns RowMeasures::columns(qreal width) const {
    ChartColumns columns;
    const qreal badge = hasBadges_ ? badgeSize(QFontMetrics(look_.heading)) : 0;
    columns.badge = across(margin, badge);
    const qreal labelsLeft = margin + badge + (badge > 0 ? badgeGap : 0);
    columns.labels = across(labelsLeft, std::min(labels_, width * labelShare - labelsLeft));
    const qreal remarks = std::min(remarks_, width * remarkShare);
    columns.remarks = across(width - margin - remarks, remarks);
    // Counts stand between the labels and a histogram.
    const qreal counts = isSpread_ ? 3 * columnGap : columnGap;
    const qreal plotLeft = columns.labels.right() + counts;
    columns.plot = across(plotLeft, columns.remarks.left() - columnGap - plotLeft);
    return columns;
}

std::vector<qreal> RowMeasures::neededHeights(const ChartColumns& columns) const {
    const qreal mark = isSpread_ ? lowestSpread : markHeight(look_, lowestBar);
    std::vector<qreal> heights;
    heights.reserve(texts_.size());
    for (const RowTexts& texts : texts_) {
        const qreal labels = texts.heading.height(columns.labels.width()) +
                             texts.label.height(columns.labels.width());
        const qreal remarks = texts.measure.height(columns.remarks.width()) +
                              texts.remark.height(columns.remarks.width());
        heights.push_back(std::max({labels, remarks, mark}) + 2 * padding);
    }
    return heights;
}

RowStack RowMeasures::stack(qreal width, qreal room) const {
    RowStack stack;
    stack.columns = columns(width);
    const auto needed = neededHeights(stack.columns);
    const auto total = [&](qreal pitch) {
        qreal sum = 0;
        for (const qreal height : needed) sum += std::max(height, pitch);
        return sum;
    };
    qreal pitch = isSpread_ ? tallestSpread : tallestRow;
    const qreal least = markHeight(look_, lowestBar) + 2 * padding;
    while (pitch > least && total(pitch) > room) pitch -= 2;
    stack.barHeight = std::clamp(pitch - markHeight(look_, 0) - 2 * padding, lowestBar, tallestBar);
    stack.tops.push_back(0);
    for (const qreal height : needed) {
        stack.tops.push_back(stack.tops.back() + std::ceil(std::max(height, pitch)));
    }
    return stack;
}

} // namespace rungwise::app
