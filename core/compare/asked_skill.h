// SPDX-License-Identifier: GPL-3.0-or-later
// What the compared roles ask of one skill, ready to be compared and sorted.
#pragma once

#include "core/compare/comparison_frame.h"

#include <array>
#include <optional>
#include <vector>

namespace rungwise {

/// A position on a scale. Two of them can be compared only when their scales are the same.
struct Measured {
    std::optional<ScaleIndex> scale; ///< nothing: how much is asked is not said
    CellMark mark;                   ///< StepMark or ScaleMark when there is a scale
};

/// One skill across the columns.
struct AskedSkill {
    SkillIndex skill;
    std::array<const SkillRequirement*, maxCompared> asked{}; ///< null: not asked or not said
    std::array<bool, maxCompared> notNeeded{};                ///< never where `asked` is set
    std::array<Measured, maxCompared> measured{};
};

/// Every skill that a compared role asks for or does not need, once, in the wanted order.
[[nodiscard]] std::vector<AskedSkill> askedSkills(const ComparisonFrame& frame, SkillOrder order);

/// How `column` stands to `baseline`; nothing where they are equal or cannot be compared.
[[nodiscard]] std::optional<Change> skillChange(const AskedSkill& skill, std::size_t baseline,
                                                std::size_t column);

/// The state of the skill's row. A level that is not stated is silence, neither equal to one nor
/// different from it: a single stated level among several askers makes the row OnlyInSome. The
/// same goes for necessity, except that a single stated one changes nothing.
[[nodiscard]] RowState skillState(const AskedSkill& skill, const std::vector<Cell>& cells);

/// Whether two columns state what they ask on scales that have nothing to do with each other.
[[nodiscard]] bool hasUnlikeScales(const AskedSkill& skill);

} // namespace rungwise
