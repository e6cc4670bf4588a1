// SPDX-License-Identifier: GPL-3.0-or-later
// The names by which files and command lines call moves and ways to look at ladders. They never
// change.
#pragma once

#include "core/ladders/ladder_view.h"

#include <span>
#include <string_view>

namespace rungwise {

// All names of a kind, in the order of its enumerators.
[[nodiscard]] std::span<const std::string_view> edgeLabelNames();
[[nodiscard]] std::span<const std::string_view> routeOrderNames();

[[nodiscard]] std::string_view stableName(EdgeLabels labels);
[[nodiscard]] std::string_view stableName(RouteOrder order);
[[nodiscard]] std::string_view stableName(MoveKind kind);
[[nodiscard]] std::string_view stableName(PlaceOrigin origin);

} // namespace rungwise
