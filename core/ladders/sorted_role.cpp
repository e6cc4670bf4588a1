// SPDX-License-Identifier: GPL-3.0-or-later
// Sorts by index and looks up by halving.
#include "core/ladders/sorted_role.h"

#include <algorithm>

namespace rungwise {

namespace {

template <class Value> void sortOnce(std::vector<Value>& values) {
    std::ranges::sort(values);
    const auto repeated = std::ranges::unique(values);
    values.erase(repeated.begin(), repeated.end());
}

} // namespace

QualificationKey qualificationKey(const Qualification* qualification) {
    const LocalizedText& words = qualification->statement.text;
    const std::string_view translated =
        words.translations.empty() ? std::string_view{} : words.translations.front().text;
    return {qualification->kind, words.text, translated};
}

const SkillRequirement* SortedRole::asked(SkillIndex skill) const {
    const auto found = std::ranges::lower_bound(skills, skill, {}, &Asked::skill);
    return found == skills.end() || found->skill != skill ? nullptr : found->requirement;
}

bool SortedRole::needsNot(SkillIndex skill) const {
    return std::ranges::binary_search(notNeeded, skill);
}

bool SortedRole::has(DutyIndex duty) const {
    return std::ranges::binary_search(duties, duty);
}

SortedRole sortedRole(const Role& role) {
    SortedRole sorted{.role = &role, .notNeeded = role.notNeeded};
    sorted.skills.reserve(role.skills.size());
    for (const SkillRequirement& asked : role.skills) {
        sorted.skills.push_back({asked.skill, &asked});
    }
    std::ranges::sort(sorted.skills, {}, &SortedRole::Asked::skill);
    sortOnce(sorted.notNeeded);
    for (const RoleDuty& entry : role.duties) {
        if (entry.duty) {
            sorted.duties.push_back(*entry.duty);
        } else {
            ++sorted.ownDuties;
        }
    }
    sortOnce(sorted.duties);
    for (const Qualification& one : role.qualifications) sorted.qualifications.push_back(&one);
    std::ranges::sort(sorted.qualifications, {}, qualificationKey);
    return sorted;
}

} // namespace rungwise
