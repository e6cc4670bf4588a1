// SPDX-License-Identifier: GPL-3.0-or-later
// Looks at which figures are there.
#include "core/pay/range_shape.h"

#include <initializer_list>

namespace rungwise {

namespace {

bool hasPair(const PayFigures& figures, PayFigure lower, PayFigure upper) {
    return figures[lower].has_value() && figures[upper].has_value();
}

bool isPercentiles(const PayFigures& figures) {
    using enum PayFigure;
    return hasPair(figures, P10, P90) || hasPair(figures, P25, P75);
}

/// Whether those of the wanted that are known rise.
bool rise(const PayFigures& figures, std::initializer_list<PayFigure> wanted) {
    const PayAmount* last = nullptr;
    for (const PayFigure figure : wanted) {
        const auto& amount = figures[figure];
        if (!amount) continue;
        if (last != nullptr && amount->amount < last->amount) return false;
        last = &*amount;
    }
    return true;
}

std::optional<PayFigure> firstOf(const PayFigures& figures, PayFigure wanted, PayFigure other) {
    if (figures[wanted]) return wanted;
    return figures[other] ? std::optional{other} : std::nullopt;
}

std::optional<PayFigure> firstOf(const PayFigures& figures) {
    for (std::size_t i = 0; i < payFigureCount; ++i) {
        if (figures.values[i]) return static_cast<PayFigure>(i);
    }
    return std::nullopt;
}

} // namespace

bool areInOrder(const PayFigures& figures) {
    using enum PayFigure;
    return rise(figures, {Low, P10, P25, Median, P75, P90, High}) &&
           rise(figures, {Low, Mean, High});
}

RangeShape rangeShape(const PayFigures& figures) {
    if (!firstOf(figures) || !areInOrder(figures)) return RangeShape::None;
    if (isPercentiles(figures)) return RangeShape::Percentiles;
    if (hasPair(figures, PayFigure::Low, PayFigure::High)) return RangeShape::Band;
    return RangeShape::Middle;
}

std::optional<PayFigure> tickFigure(const PayFigures& figures) {
    switch (rangeShape(figures)) {
    case RangeShape::None: break;
    case RangeShape::Percentiles: return firstOf(figures, PayFigure::Median, PayFigure::Mean);
    case RangeShape::Band: return firstOf(figures, PayFigure::Mean, PayFigure::Median);
    case RangeShape::Middle: {
        const auto middle = firstOf(figures, PayFigure::Mean, PayFigure::Median);
        return middle ? middle : firstOf(figures);
    }
    }
    return std::nullopt;
}

} // namespace rungwise
