// SPDX-License-Identifier: GPL-3.0-or-later
// Reads what a role asks for in skills.
#pragma once

#include "core/load/fields.h"

#include <string_view>
#include <vector>

namespace rungwise {

/// What the linker has to look at once scales are known, and where it stands. Positions count what
/// was kept, not what stands in the file.
struct OpenSkillFields {
    struct Level {
        std::uint32_t requirement;
        std::string_view step;
        Place place;
    };
    struct Value {
        std::uint32_t requirement;
        std::uint32_t value;
        Place place;
    };
    std::vector<Level> levels;
    std::vector<Value> values;
};

/// Reads `skills` and `not_needed` into the role.
void readRoleSkills(Fields& fields, Role& role, OpenSkillFields& open);

/// Hands the open fields of a role that was kept to the linker.
void noteOpenSkillFields(EntryContext& context, RoleIndex role, const OpenSkillFields& open);

} // namespace rungwise
