// SPDX-License-Identifier: GPL-3.0-or-later
// Looks at which figures are there.
#include "core/pay/range_shape.h"

namespace rungwise {

namespace {

bool hasPair(const PayFigures& figures, PayFigure lower, PayFigure upper) {
    return figures[lower].has_value() && figures[upper].has_value();
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

RangeShape rangeShape(const PayFigures& figures) {
    if (!firstOf(figures)) return RangeShape::None;
    if (hasPair(figures, PayFigure::P10, PayFigure::P90) ||
        hasPair(figures, PayFigure::P25, PayFigure::P75)) {
        return RangeShape::Percentiles;
    }
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
