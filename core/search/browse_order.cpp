// SPDX-License-Identifier: GPL-3.0-or-later
// Sorts by keys that are worked out once for each role.
#include "core/search/browse_order.h"

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <tuple>

namespace rungwise {

namespace {

struct Place {
    std::size_t family; ///< its rank; those that are only mentioned stand behind all ranks
    std::size_t level;
    RoleIndex role;
};

std::size_t familyPlace(const Catalogue& catalogue, const Role& role) {
    if (!role.family) return SIZE_MAX;
    const auto& families = catalogue.families();
    const bool isListed = families.isKnown(*role.family);
    return isListed ? families.rank(*role.family) : families.size() + role.family->value();
}

std::size_t levelPlace(const Catalogue& catalogue, const Role& role) {
    const auto& levels = catalogue.levels();
    const bool hasLevel = role.level && levels.isKnown(role.level->from);
    return hasLevel ? levels.rank(role.level->from) : SIZE_MAX;
}

} // namespace

std::vector<RoleIndex> browseOrder(const Catalogue& catalogue) {
    std::vector<Place> places;
    places.reserve(catalogue.roles().inOrder().size());
    for (const RoleIndex index : catalogue.roles().inOrder()) {
        const Role& role = catalogue.roles()[index];
        places.push_back({familyPlace(catalogue, role), levelPlace(catalogue, role), index});
    }
    std::ranges::stable_sort(places, [](const Place& a, const Place& b) {
        return std::tie(a.family, a.level) < std::tie(b.family, b.level);
    });
    std::vector<RoleIndex> order;
    order.reserve(places.size());
    for (const Place& place : places) order.push_back(place.role);
    return order;
}

} // namespace rungwise
