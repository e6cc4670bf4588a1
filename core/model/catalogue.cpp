// SPDX-License-Identifier: GPL-3.0-or-later
// Builds the look-ups of a finished catalogue.
#include "core/model/catalogue.h"

#include <algorithm>

namespace rungwise {

Catalogue::Catalogue(CatalogueTables tables)
    : tables_{std::move(tables)}, payOfRole_(tables_.roles.size()),
      observationsOfRole_(tables_.roles.size()) {
    for (std::uint32_t i = 0; i < tables_.pay.size(); ++i) {
        for (const RoleIndex role : tables_.pay[i].subject.roles) {
            payOfRole_[role.value()].push_back(i);
        }
    }
    for (std::uint32_t i = 0; i < tables_.observations.size(); ++i) {
        const auto& role = tables_.observations[i].role;
        if (role) observationsOfRole_[role->value()].push_back(i);
    }
}

const std::vector<std::uint32_t>& Catalogue::payOf(RoleIndex role) const {
    return payOfRole_[role.value()];
}

const std::vector<std::uint32_t>& Catalogue::observationsOf(RoleIndex role) const {
    return observationsOfRole_[role.value()];
}

CatalogueRef mentioning(const CatalogueRef& catalogue, std::span<const MentionedRole> roles) {
    const auto isThere = [&](const MentionedRole& role) {
        const auto index = catalogue->roles().mentioned(role.id.text());
        if (!index) return false;
        const bool isNamed = role.name.empty() || catalogue->roles()[*index].name.text == role.name;
        return isNamed || catalogue->roles().isKnown(*index);
    };
    if (std::ranges::all_of(roles, isThere)) return catalogue;
    const auto copy = std::make_shared<Catalogue>(*catalogue);
    auto& table = copy->tables_.roles;
    for (const MentionedRole& role : roles) {
        const RoleIndex index = table.mention(role.id);
        if (!table.isKnown(index)) table.at(index).name.text = role.name;
    }
    copy->payOfRole_.resize(table.size());
    copy->observationsOfRole_.resize(table.size());
    return copy;
}

} // namespace rungwise
