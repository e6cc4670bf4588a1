// SPDX-License-Identifier: GPL-3.0-or-later
// One table of names per enumeration, in the order of its enumerators.
#include "core/ladders/ladder_names.h"

#include <array>
#include <cstddef>

namespace rungwise {

namespace {

using std::string_view;

constexpr std::array<string_view, 2> edgeLabels{"changes", "none"};
constexpr std::array<string_view, 3> routeOrders{"steps", "gap", "pay"};
constexpr std::array<string_view, 4> moveKinds{"promotion", "lateral", "track-change", "entry"};
constexpr std::array<string_view, 3> placeOrigins{"stated", "neighbours", "order"};

template <class Enum, std::size_t count>
constexpr string_view nameOf(const std::array<string_view, count>& names, Enum value) {
    return names[static_cast<std::size_t>(value)];
}

} // namespace

std::span<const string_view> edgeLabelNames() {
    return edgeLabels;
}

std::span<const string_view> routeOrderNames() {
    return routeOrders;
}

string_view stableName(EdgeLabels labels) {
    return nameOf(edgeLabels, labels);
}

string_view stableName(RouteOrder order) {
    return nameOf(routeOrders, order);
}

string_view stableName(MoveKind kind) {
    return nameOf(moveKinds, kind);
}

string_view stableName(PlaceOrigin origin) {
    return nameOf(placeOrigins, origin);
}

} // namespace rungwise
