// SPDX-License-Identifier: GPL-3.0-or-later
// What a role asks for, sorted so that two roles are held against each other in one pass.
#pragma once

#include "core/model/catalogue.h"

#include <cstddef>
#include <string_view>
#include <tuple>
#include <vector>

namespace rungwise {

/// By what qualifications are sorted and looked up: those with equal words have equal keys.
using QualificationKey = std::tuple<QualificationKind, std::string_view, std::string_view>;
[[nodiscard]] QualificationKey qualificationKey(const Qualification* qualification);

/// Points into the catalogue.
struct SortedRole {
    struct Asked {
        SkillIndex skill;
        const SkillRequirement* requirement;
    };

    const Role* role = nullptr;
    std::vector<Asked> skills;                        ///< rising by index
    std::vector<SkillIndex> notNeeded;                ///< rising
    std::vector<DutyIndex> duties;                    ///< shared ones, rising, each once
    std::size_t ownDuties = 0;                        ///< in words of the role alone
    std::vector<const Qualification*> qualifications; ///< by `qualificationKey`

    /// Null: the role does not ask for the skill.
    [[nodiscard]] const SkillRequirement* asked(SkillIndex skill) const;
    [[nodiscard]] bool needsNot(SkillIndex skill) const;
    [[nodiscard]] bool has(DutyIndex duty) const;
};

[[nodiscard]] SortedRole sortedRole(const Role& role);

} // namespace rungwise
