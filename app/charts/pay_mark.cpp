// SPDX-License-Identifier: GPL-3.0-or-later
// The gate before the chart: figures become a mark only when they are in order.
#include "app/charts/pay_mark.h"

#include "core/pay/range_shape.h"

#include <algorithm>
#include <cmath>

namespace rungwise::app {

namespace {

std::optional<double> valueOf(const PayFigures& figures, PayFigure figure) {
    if (!figures[figure]) return std::nullopt;
    return figures[figure]->amount.toDouble();
}

std::optional<AmountSpan> span(const PayFigures& figures, PayFigure lower, PayFigure upper) {
    const auto from = valueOf(figures, lower);
    const auto to = valueOf(figures, upper);
    if (!from || !to) return std::nullopt;
    return AmountSpan{*from, *to};
}

std::optional<MarkTick> tick(const PayFigures& figures) {
    const auto figure = tickFigure(figures);
    if (!figure) return std::nullopt;
    return MarkTick{*figure, *valueOf(figures, *figure)};
}

bool is(const PayFigures& figures, PayFigure figure, Precision precision) {
    return figures[figure] && figures[figure]->precision == precision;
}

/// The figures at both ends of what is drawn.
std::pair<PayFigure, PayFigure> ends(const RangeMark& mark) {
    if (mark.band) return {PayFigure::Low, PayFigure::High};
    if (mark.thin) return {PayFigure::P10, PayFigure::P90};
    if (mark.thick) return {PayFigure::P25, PayFigure::P75};
    return {mark.tick->figure, mark.tick->figure};
}

std::vector<double> amounts(const RangeMark& mark) {
    std::vector<double> found;
    if (const auto span = mark.span()) found = {span->from, span->to};
    if (mark.tick) found.push_back(mark.tick->amount);
    if (mark.average) found.push_back(*mark.average);
    return found;
}

std::vector<double> amounts(const PartsMark& mark) {
    return {0, mark.sum};
}

std::vector<double> amounts(const SpreadMark& mark) {
    if (mark.bins.empty()) return {};
    return {mark.bins.front().from, mark.bins.back().to};
}

} // namespace

bool isDrawable(double amount) {
    return std::isfinite(amount) && amount >= 0 && amount <= largestAmount.toDouble();
}

std::optional<AmountSpan> RangeMark::span() const {
    if (band) return band;
    return thin ? thin : thick;
}

std::optional<RangeMark> rangeMark(const PayRow& row) {
    const PayFigures& figures = row.line.figures;
    const RangeShape shape = rangeShape(figures);
    if (shape == RangeShape::None) return std::nullopt;
    RangeMark mark;
    mark.tick = tick(figures);
    if (shape == RangeShape::Percentiles) {
        mark.thin = span(figures, PayFigure::P10, PayFigure::P90);
        mark.thick = span(figures, PayFigure::P25, PayFigure::P75);
        if (mark.tick && mark.tick->figure == PayFigure::Median) {
            mark.average = valueOf(figures, PayFigure::Mean);
        }
    }
    if (shape == RangeShape::Band) mark.band = span(figures, PayFigure::Low, PayFigure::High);
    const auto [lower, upper] = ends(mark);
    mark.isOpenBelow = is(figures, lower, Precision::AtMost);
    mark.isOpenAbove = is(figures, upper, Precision::AtLeast);
    return mark;
}

std::vector<double> amountsOf(const PayMark& mark) {
    return std::visit([](const auto& kind) { return amounts(kind); }, mark);
}

} // namespace rungwise::app
