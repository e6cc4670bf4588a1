// SPDX-License-Identifier: GPL-3.0-or-later
// What roles were called when the catalogue still knew them.
#pragma once

#include "core/model/catalogue.h"

#include <map>
#include <string>
#include <string_view>
#include <vector>

namespace rungwise {

/// Remembers names so that a role which vanished from the catalogue can still be named.
class RoleNames {
public:
    /// Takes the present names of those roles that the catalogue knows.
    void remember(const Catalogue& catalogue, const std::vector<RoleId>& roles,
                  std::string_view language);

    /// Empty when the role never had a name.
    [[nodiscard]] std::string lastNameOf(const RoleId& role) const;
    /// The last name of the role, or its id when it never had one.
    [[nodiscard]] std::string nameOf(const RoleId& role) const;

private:
    std::map<std::string, std::string, std::less<>> names_;
};

} // namespace rungwise
