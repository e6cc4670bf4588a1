// SPDX-License-Identifier: GPL-3.0-or-later
// Conditions on family, track and level that roles have to meet.
#pragma once

#include "core/model/catalogue.h"

#include <optional>
#include <vector>

namespace rungwise {

/// Only roles of this family (or one below it), track and level (within the role's span).
struct RoleConditions {
    std::optional<FamilyIndex> family;
    std::optional<TrackIndex> track;
    std::optional<LevelIndex> level;

    friend bool operator==(const RoleConditions&, const RoleConditions&) = default;
};

/// Judges the roles of one catalogue, which must outlive it.
class ConditionCheck {
public:
    ConditionCheck(const Catalogue& catalogue, const RoleConditions& conditions);

    [[nodiscard]] bool isMetBy(const Role& role) const;

private:
    const Catalogue& catalogue_;
    RoleConditions conditions_;
    std::vector<bool> families_; ///< by index, whether it is the wanted one or below; if one is
};

} // namespace rungwise
