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

} // namespace rungwise
