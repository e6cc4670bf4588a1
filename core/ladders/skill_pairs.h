// SPDX-License-Identifier: GPL-3.0-or-later
// What becomes of each skill from one role to another, in numbers.
#pragma once

#include "core/ladders/sorted_role.h"
#include "core/ladders/step_size.h"
#include "core/model/catalogue.h"

#include <optional>
#include <vector>

namespace rungwise {

/// Points into the catalogue.
struct SkillPair {
    SkillIndex skill;
    SkillStep step = SkillStep::Kept;
    const SkillRequirement* before = nullptr; ///< null: not asked for
    const SkillRequirement* after = nullptr;
    std::optional<double> levels; ///< as SkillDifference has it
    double climb = 0;             ///< levels that count, to two decimal places
    double weight = 0;

    /// Hundredths of what the skill adds to the size: whole, and so added without loss.
    [[nodiscard]] double hundredths() const;
};

/// How far up a scale somebody stands. Levels on unlike scales have nothing to do with each other.
struct LevelOnScale {
    ScaleIndex scale;
    double value = 0; ///< position from 0 among named steps, or a number
    double rung = 0;  ///< 1 is the lowest; a range of numbers has five
};

/// Nothing where the level is not stated: the level on the skill's own scale, else the first value.
[[nodiscard]] std::optional<LevelOnScale> levelOf(const Catalogue& catalogue,
                                                  const SkillRequirement& asked);

/// The value that `levelOf` goes by where it is a number; null for named steps and silence.
[[nodiscard]] const SkillValue* valueOf(const Catalogue& catalogue, const SkillRequirement& asked);

/// In the order of the new role, then what falls away in the order of the old one. Empty unless
/// both roles list skills.
[[nodiscard]] std::vector<SkillPair> skillPairs(const Catalogue& catalogue, const SortedRole& from,
                                                const SortedRole& to);

} // namespace rungwise
