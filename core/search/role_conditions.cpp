// SPDX-License-Identifier: GPL-3.0-or-later
// Works out the families below one once, not for every role.
#include "core/search/role_conditions.h"

namespace rungwise {

namespace {

enum class Answer : unsigned char { Open, No, Yes };

/// Which families are `top` or below it. Each family is visited once or twice, however deep the
/// tree; a circle of parents, should there be one, lies below nothing but its own members.
std::vector<bool> familiesBelow(const Catalogue& catalogue, FamilyIndex top) {
    const auto& families = catalogue.families();
    std::vector<Answer> answers(families.size(), Answer::Open);
    answers[top.value()] = Answer::Yes;
    for (std::size_t i = 0; i < families.size(); ++i) {
        std::vector<std::size_t> trail;
        std::optional<FamilyIndex> here{FamilyIndex{i}};
        while (here && answers[here->value()] == Answer::Open) {
            answers[here->value()] = Answer::No;
            trail.push_back(here->value());
            here = families[*here].parent;
        }
        if (!here || answers[here->value()] != Answer::Yes) continue;
        for (const std::size_t family : trail) answers[family] = Answer::Yes;
    }
    std::vector<bool> below(families.size());
    for (std::size_t i = 0; i < below.size(); ++i) below[i] = answers[i] == Answer::Yes;
    return below;
}

bool spans(const Table<Level, LevelTag>& levels, const LevelSpan& span, LevelIndex level) {
    if (span.from == level || span.to == level) return true;
    if (!levels.isKnown(span.from) || !levels.isKnown(span.to) || !levels.isKnown(level)) {
        return false;
    }
    return levels.rank(span.from) <= levels.rank(level) &&
           levels.rank(level) <= levels.rank(span.to);
}

} // namespace

ConditionCheck::ConditionCheck(const Catalogue& catalogue, const RoleConditions& conditions)
    : catalogue_{catalogue}, conditions_{conditions} {
    if (conditions.family) families_ = familiesBelow(catalogue, *conditions.family);
}

bool ConditionCheck::isMetBy(const Role& role) const {
    if (conditions_.family && (!role.family || !families_[role.family->value()])) return false;
    if (conditions_.track && role.track != conditions_.track) return false;
    if (!conditions_.level) return true;
    return role.level && spans(catalogue_.levels(), *role.level, *conditions_.level);
}

} // namespace rungwise
