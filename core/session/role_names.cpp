// SPDX-License-Identifier: GPL-3.0-or-later
// A name for each role id that was ever compared.
#include "core/session/role_names.h"

namespace rungwise {

void RoleNames::remember(const Catalogue& catalogue, const std::vector<RoleId>& roles,
                         std::string_view language) {
    for (const RoleId& role : roles) {
        const auto index = catalogue.roles().find(role.text());
        if (!index) continue;
        const std::string_view name = catalogue.text(catalogue.roles()[*index].name, language).text;
        if (!name.empty()) names_.insert_or_assign(role.text(), std::string{name});
    }
}

std::string RoleNames::lastNameOf(const RoleId& role) const {
    const auto found = names_.find(role.text());
    return found == names_.end() ? std::string{} : found->second;
}

std::string RoleNames::nameOf(const RoleId& role) const {
    std::string name = lastNameOf(role);
    return name.empty() ? role.text() : name;
}

} // namespace rungwise
