// SPDX-License-Identifier: GPL-3.0-or-later
// One table of names per enumeration, in the order of its enumerators.
#include "core/report/state_names.h"

#include <array>
#include <cstddef>

namespace rungwise {

namespace {

template <class Enum, std::size_t count>
std::string_view nameIn(const std::array<std::string_view, count>& names, Enum value) {
    return names[static_cast<std::size_t>(value)];
}

} // namespace

std::string_view stableName(CellState state) {
    return nameIn(std::array<std::string_view, 3>{"value", "not-asked-for", "no-data"}, state);
}

std::string_view stableName(RowState state) {
    return nameIn(std::array<std::string_view, 4>{"same", "different", "only-in-some", "no-data"},
                  state);
}

std::string_view stableName(ChangeKind kind) {
    return nameIn(std::array<std::string_view, 4>{"higher", "lower", "new", "gone"}, kind);
}

std::string_view stableName(PayMeasure measure) {
    return nameIn(std::array<std::string_view, 6>{"base", "additional", "bonus", "equity",
                                                  "total-cash", "total"},
                  measure);
}

std::string_view stableName(PayPeriod period) {
    return nameIn(std::array<std::string_view, 5>{"year", "month", "week", "day", "hour"}, period);
}

std::string_view stableName(PayFigure figure) {
    return nameIn(std::array<std::string_view, payFigureCount>{"low", "p10", "p25", "median", "p75",
                                                               "p90", "high", "mean"},
                  figure);
}

std::string_view stableName(Precision precision) {
    return nameIn(std::array<std::string_view, 4>{"exact", "at-least", "at-most", "about"},
                  precision);
}

} // namespace rungwise
