// SPDX-License-Identifier: GPL-3.0-or-later
// The order in which somebody browses the roles of a catalogue.
#pragma once

#include "core/model/catalogue.h"

#include <vector>

namespace rungwise {

/// All defined roles: families as the catalogue lists them, then families that are only mentioned,
/// then no family; within a family the lowest level first and roles without a level last; then the
/// catalogue's order.
[[nodiscard]] std::vector<RoleIndex> browseOrder(const Catalogue& catalogue);

} // namespace rungwise
