// SPDX-License-Identifier: GPL-3.0-or-later
// Figures of a record, written in a line.
#pragma once

#include "core/model/pay.h"

#include <initializer_list>
#include <utility>

namespace rungwise::test {

struct GivenFigure {
    PayFigure figure;
    std::int64_t amount;
    Precision precision = Precision::Exact;
};

[[nodiscard]] inline PayFigures figuresOf(std::initializer_list<GivenFigure> given) {
    PayFigures figures;
    for (const auto& [figure, amount, precision] : given) {
        figures[figure] = PayAmount{Decimal{amount}, precision};
    }
    return figures;
}

} // namespace rungwise::test
