// SPDX-License-Identifier: GPL-3.0-or-later
// Collects and sorts the skills of the compared roles.
#include "core/compare/asked_skill.h"

#include "core/base/text.h"
#include "core/compare/change.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <string>
#include <tuple>
#include <utility>

namespace rungwise {

namespace {

/// A change without an amount sorts behind all that have one and before no change at all.
constexpr double unmeasuredChange = std::numeric_limits<double>::min();

struct Mention {
    std::size_t rank;
    SkillIndex skill;
    std::size_t column;
    const SkillRequirement* asked; ///< null: not needed
};

Measured measuredStep(const Scale& scale, ScaleIndex index, std::size_t step) {
    const ScaleSteps* steps = scale.steps();
    if (steps == nullptr) return {};
    return {.scale = index, .mark = StepMark{.step = step + 1, .steps = steps->size()}};
}

/// The value on the skill's own scale, else the first.
const SkillValue* leadingValue(const SkillRequirement& asked, const Skill& skill) {
    for (const SkillValue& value : asked.values) {
        if (value.scale == skill.scale) return &value;
    }
    return asked.values.empty() ? nullptr : &asked.values.front();
}

Measured measuredOf(const Catalogue& catalogue, const SkillRequirement& asked) {
    const Skill& skill = catalogue.skills()[asked.skill];
    if (asked.step && skill.scale) {
        return measuredStep(catalogue.scales()[*skill.scale], *skill.scale, *asked.step);
    }
    const SkillValue* value = leadingValue(asked, skill);
    if (value == nullptr) return {};
    const NumericRange* range = catalogue.scales()[value->scale].range();
    if (range == nullptr) return {};
    return {.scale = value->scale,
            .mark = ScaleMark{.value = value->value, .min = range->min, .max = range->max}};
}

std::vector<Mention> mentionsOf(const ComparisonFrame& frame) {
    const auto& skills = frame.catalogue().skills();
    std::vector<Mention> mentions;
    for (std::size_t i = 0; i < frame.columns(); ++i) {
        const Role& role = frame.role(i);
        for (const SkillRequirement& asked : role.skills) {
            mentions.push_back({skills.rank(asked.skill), asked.skill, i, &asked});
        }
        for (const SkillIndex skill : role.notNeeded) {
            mentions.push_back({skills.rank(skill), skill, i, nullptr});
        }
    }
    std::ranges::stable_sort(mentions, {}, [](const Mention& mention) {
        return std::pair{mention.rank, mention.skill};
    });
    return mentions;
}

std::vector<AskedSkill> inCatalogueOrder(const ComparisonFrame& frame) {
    const std::vector<Mention> mentions = mentionsOf(frame);
    std::vector<AskedSkill> skills;
    skills.reserve(mentions.size());
    for (const Mention& mention : mentions) {
        if (skills.empty() || skills.back().skill != mention.skill) {
            skills.push_back(
                {.skill = mention.skill, .asked = {}, .notNeeded = {}, .measured = {}});
        }
        AskedSkill& skill = skills.back();
        const SkillRequirement*& asked = skill.asked[mention.column];
        if (asked == nullptr && mention.asked != nullptr) {
            asked = mention.asked;
            skill.measured[mention.column] = measuredOf(frame.catalogue(), *asked);
        }
        skill.notNeeded[mention.column] = asked == nullptr;
    }
    return skills;
}

/// The change as a share of its scale's length, so that scales of different lengths sort together.
double shareOf(const Change& change, const CellMark& mark) {
    if (change.amount == 0) return unmeasuredChange;
    double length = 1;
    if (const auto* step = std::get_if<StepMark>(&mark)) {
        length = static_cast<double>(step->steps) - 1;
    } else if (const auto* value = std::get_if<ScaleMark>(&mark)) {
        length = value->max.toDouble() - value->min.toDouble();
    }
    return std::abs(change.amount) / length;
}

double largestShare(const AskedSkill& skill, const ComparisonFrame& frame) {
    double largest = 0;
    for (std::size_t i = 0; i < frame.columns(); ++i) {
        const auto change = skillChange(skill, frame.baseline(), i);
        if (change) largest = std::max(largest, shareOf(*change, skill.measured[i].mark));
    }
    return largest;
}

/// Sorts by a key that is worked out once for each skill; equal keys stay in catalogue order.
template <class Key, class Before>
void sortByKey(std::vector<AskedSkill>& skills, Key keyOf, Before before) {
    using Keyed = std::pair<decltype(keyOf(skills.front())), AskedSkill>;
    std::vector<Keyed> keyed;
    keyed.reserve(skills.size());
    for (AskedSkill& skill : skills) keyed.emplace_back(keyOf(skill), std::move(skill));
    std::ranges::stable_sort(keyed, before, &Keyed::first);
    skills.clear();
    for (Keyed& entry : keyed) skills.push_back(std::move(entry.second));
}

const StepMark* stepIn(const AskedSkill& skill, std::size_t column) {
    return std::get_if<StepMark>(&skill.measured[column].mark);
}

const ScaleMark* valueIn(const AskedSkill& skill, std::size_t column) {
    return std::get_if<ScaleMark>(&skill.measured[column].mark);
}

/// Whether two columns that ask for the skill agree in what both of them state.
bool nothingDiffers(const AskedSkill& skill, std::size_t a, std::size_t b) {
    const Measured& first = skill.measured[a];
    const Measured& second = skill.measured[b];
    if (first.scale && second.scale && (first.scale != second.scale || first.mark != second.mark)) {
        return false;
    }
    const auto& necessityA = skill.asked[a]->necessity;
    const auto& necessityB = skill.asked[b]->necessity;
    return !necessityA || !necessityB || necessityA == necessityB;
}

} // namespace

std::vector<AskedSkill> askedSkills(const ComparisonFrame& frame, SkillOrder order) {
    std::vector<AskedSkill> skills = inCatalogueOrder(frame);
    if (order == SkillOrder::Name) {
        const auto& table = frame.catalogue().skills();
        sortByKey(
            skills,
            [&](const AskedSkill& skill) { return folded(frame.nameIn(table, skill.skill).text); },
            std::less<>{});
    } else if (order == SkillOrder::Change) {
        sortByKey(
            skills, [&](const AskedSkill& skill) { return largestShare(skill, frame); },
            std::greater<>{});
    }
    return skills;
}

std::optional<Change> skillChange(const AskedSkill& skill, std::size_t baseline,
                                  std::size_t column) {
    if (skill.notNeeded[baseline] && skill.asked[column] != nullptr) return newHere();
    if (skill.asked[baseline] != nullptr && skill.notNeeded[column]) return goneHere();
    const Measured& from = skill.measured[baseline];
    const Measured& to = skill.measured[column];
    if (!from.scale || from.scale != to.scale) return std::nullopt;
    if (stepIn(skill, baseline) != nullptr && stepIn(skill, column) != nullptr) {
        return stepChange(stepIn(skill, baseline)->step, stepIn(skill, column)->step);
    }
    if (valueIn(skill, baseline) != nullptr && valueIn(skill, column) != nullptr) {
        return valueChange(valueIn(skill, baseline)->value, valueIn(skill, column)->value);
    }
    return std::nullopt;
}

RowState skillState(const AskedSkill& skill, const std::vector<Cell>& cells) {
    const RowState state = rowState(
        cells, [&skill](std::size_t a, std::size_t b) { return nothingDiffers(skill, a, b); });
    if (state != RowState::Same) return state;
    std::size_t asking = 0;
    std::size_t stating = 0;
    for (std::size_t i = 0; i < cells.size(); ++i) {
        if (skill.asked[i] != nullptr) ++asking;
        if (skill.measured[i].scale) ++stating;
    }
    return stating == 1 && asking > 1 ? RowState::OnlyInSome : RowState::Same;
}

bool hasUnlikeScales(const AskedSkill& skill) {
    std::optional<ScaleIndex> seen;
    for (const Measured& measured : skill.measured) {
        if (!measured.scale) continue;
        if (seen && seen != measured.scale) return true;
        seen = measured.scale;
    }
    return false;
}

} // namespace rungwise
