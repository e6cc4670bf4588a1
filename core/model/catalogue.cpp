// SPDX-License-Identifier: GPL-3.0-or-later
// Builds the look-ups of a finished catalogue.
#include "core/model/catalogue.h"

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

} // namespace rungwise
