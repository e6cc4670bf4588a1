// SPDX-License-Identifier: GPL-3.0-or-later
// Builds the look-ups of a finished catalogue.
#include "core/model/catalogue.h"

#include <algorithm>

namespace rungwise {

Catalogue::Catalogue(CatalogueTables tables)
    : tables_{std::move(tables)}, payOfRole_(tables_.roles.size()) {
    for (std::uint32_t i = 0; i < tables_.pay.size(); ++i) {
        for (const RoleIndex role : tables_.pay[i].subject.roles) {
            payOfRole_[role.value()].push_back(i);
        }
    }
}

const std::vector<std::uint32_t>& Catalogue::payOf(RoleIndex role) const {
    return payOfRole_[role.value()];
}

CatalogueRef mentioning(const CatalogueRef& catalogue, std::span<const RoleId> roles) {
    const auto isMentioned = [&](const RoleId& id) {
        return catalogue->roles().mentioned(id.text()).has_value();
    };
    if (std::ranges::all_of(roles, isMentioned)) return catalogue;
    const auto copy = std::make_shared<Catalogue>(*catalogue);
    for (const RoleId& id : roles) copy->tables_.roles.mention(id);
    copy->payOfRole_.resize(copy->tables_.roles.size());
    return copy;
}

} // namespace rungwise
