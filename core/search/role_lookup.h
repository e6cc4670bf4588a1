// SPDX-License-Identifier: GPL-3.0-or-later
// Finds the role that somebody means by an id or a title typed by hand.
#pragma once

#include "core/model/catalogue.h"

#include <string_view>
#include <variant>
#include <vector>

namespace rungwise {

/// Several roles go by the title that was typed.
struct AmbiguousRole {
    std::vector<RoleIndex> candidates; ///< two or more, in the catalogue's order
};

/// No role goes by it; these have the most similar ids and names.
struct UnknownRole {
    std::vector<RoleIndex> nearest; ///< at most three, the most similar first
};

using RoleLookup = std::variant<RoleIndex, AmbiguousRole, UnknownRole>;

/// Looks for an exact id, then a name, then another title, then an id in other letters. Names and
/// titles count in every language; case, accents and surrounding space do not matter.
[[nodiscard]] RoleLookup findRole(const Catalogue& catalogue, std::string_view typed);

} // namespace rungwise
