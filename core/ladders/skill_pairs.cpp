// SPDX-License-Identifier: GPL-3.0-or-later
// Pairs the skills of two roles and measures the way between their levels.
#include "core/ladders/skill_pairs.h"

#include <algorithm>
#include <cmath>

namespace rungwise {

namespace {

constexpr double levelsOfARange = 5;

double toHundredths(double value) {
    return std::round(value * 100);
}

LevelOnScale levelInRange(ScaleIndex scale, const NumericRange& range, double value) {
    const double low = range.min.toDouble();
    const double share = std::clamp((value - low) / (range.max.toDouble() - low), 0.0, 1.0);
    return {.scale = scale, .value = value, .rung = 1 + (levelsOfARange - 1) * share};
}

double weightOf(const SkillRequirement& asked) {
    if (asked.weight) return asked.weight->toDouble();
    if (!asked.necessity) return 2;
    switch (*asked.necessity) {
    case Necessity::Required: return 3;
    case Necessity::Preferred: return 2;
    case Necessity::Helpful: return 1;
    case Necessity::Optional: break;
    }
    return 0.5;
}

/// What a new skill counts whose level is not stated.
double middleRung(const Catalogue& catalogue, SkillIndex skill) {
    const auto& scale = catalogue.skills()[skill].scale;
    const ScaleSteps* steps = scale ? catalogue.scales()[*scale].steps() : nullptr;
    const double levels = steps == nullptr ? levelsOfARange : static_cast<double>(steps->size());
    return (levels + 1) / 2;
}

void measure(const Catalogue& catalogue, SkillPair& pair) {
    const auto before = levelOf(catalogue, *pair.before);
    const auto after = levelOf(catalogue, *pair.after);
    if (!before || !after || before->scale != after->scale) {
        pair.step = SkillStep::Unmeasured;
        return;
    }
    pair.levels = after->value - before->value;
    if (*pair.levels > 0) {
        pair.step = SkillStep::Raised;
        pair.climb = toHundredths(after->rung - before->rung) / 100;
    } else if (*pair.levels < 0) {
        pair.step = SkillStep::Lowered;
    }
}

SkillPair askedPair(const Catalogue& catalogue, const SortedRole& from,
                    const SkillRequirement& asked) {
    SkillPair pair{.skill = asked.skill,
                   .step = SkillStep::Kept,
                   .before = from.asked(asked.skill),
                   .after = &asked,
                   .levels = std::nullopt,
                   .climb = 0,
                   .weight = weightOf(asked)};
    if (pair.before != nullptr) {
        measure(catalogue, pair);
        return pair;
    }
    pair.step = SkillStep::Gained;
    const auto level = levelOf(catalogue, asked);
    pair.climb = toHundredths(level ? level->rung : middleRung(catalogue, asked.skill)) / 100;
    return pair;
}

} // namespace

double SkillPair::hundredths() const {
    return toHundredths(climb * weight);
}

const SkillValue* valueOf(const Catalogue& catalogue, const SkillRequirement& asked) {
    const auto& own = catalogue.skills()[asked.skill].scale;
    if ((asked.step && own) || asked.values.empty()) return nullptr;
    const auto onOwnScale = std::ranges::find(
        asked.values, own, [](const SkillValue& value) { return std::optional{value.scale}; });
    const SkillValue& value = onOwnScale == asked.values.end() ? asked.values.front() : *onOwnScale;
    return catalogue.scales()[value.scale].range() == nullptr ? nullptr : &value;
}

std::optional<LevelOnScale> levelOf(const Catalogue& catalogue, const SkillRequirement& asked) {
    const auto& own = catalogue.skills()[asked.skill].scale;
    if (asked.step && own) {
        if (catalogue.scales()[*own].steps() == nullptr) return std::nullopt;
        const auto step = static_cast<double>(*asked.step);
        return LevelOnScale{.scale = *own, .value = step, .rung = step + 1};
    }
    const SkillValue* value = valueOf(catalogue, asked);
    if (value == nullptr) return std::nullopt;
    return levelInRange(value->scale, *catalogue.scales()[value->scale].range(),
                        value->value.toDouble());
}

std::vector<SkillPair> skillPairs(const Catalogue& catalogue, const SortedRole& from,
                                  const SortedRole& to) {
    std::vector<SkillPair> pairs;
    if (from.skills.empty() || to.skills.empty()) return pairs;
    pairs.reserve(from.skills.size() + to.skills.size());
    for (const SkillRequirement& asked : to.role->skills) {
        pairs.push_back(askedPair(catalogue, from, asked));
    }
    for (const SkillRequirement& asked : from.role->skills) {
        if (to.asked(asked.skill) != nullptr) continue;
        pairs.push_back(
            {.skill = asked.skill,
             .step = to.needsNot(asked.skill) ? SkillStep::NotNeeded : SkillStep::Dropped,
             .before = &asked,
             .after = nullptr,
             .levels = std::nullopt,
             .climb = 0,
             .weight = weightOf(asked)});
    }
    return pairs;
}

} // namespace rungwise
