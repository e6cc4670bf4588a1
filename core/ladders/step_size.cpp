// SPDX-License-Identifier: GPL-3.0-or-later
// Puts skills, duties, qualifications and pay of two roles into words and adds up the terms.
#include "core/ladders/step_size.h"

#include "core/ladders/new_demands.h"
#include "core/ladders/skill_pairs.h"
#include "core/ladders/sorted_role.h"
#include "core/ladders/step_pay.h"
#include "core/ladders/step_terms.h"
#include "core/ladders/step_words.h"

#include <algorithm>
#include <utility>

namespace rungwise {

namespace {

SkillDifference differenceOf(StepWords& words, const SkillPair& pair, CitedSources& sources) {
    SkillDifference difference{.skill = pair.skill,
                               .id = words.idOf(pair.skill),
                               .name = words.nameOf(pair.skill),
                               .step = pair.step,
                               .before = {},
                               .after = {},
                               .levels = pair.levels,
                               .weight = pair.weight,
                               .sources = {}};
    if (pair.before != nullptr) difference.before = words.levelOf(*pair.before);
    if (pair.after != nullptr) difference.after = words.levelOf(*pair.after);
    if (pair.before != nullptr) difference.sources = sources.cite(pair.before->sources);
    if (pair.after != nullptr) {
        for (const int number : sources.cite(pair.after->sources)) {
            difference.sources.insert(number);
        }
    }
    return difference;
}

/// Who says that the role has the duty, else who says what the duty is.
const Citations& citedFor(const Catalogue& catalogue, const RoleDuty& entry) {
    const Citations& own = entry.statement.sources;
    if (!own.empty() || !entry.duty) return own;
    return catalogue.duties()[*entry.duty].statement.sources;
}

} // namespace

std::size_t StepSize::count(SkillStep step) const {
    return static_cast<std::size_t>(std::ranges::count(skills, step, &SkillDifference::step));
}

StepSizes::StepSizes(const Catalogue& catalogue, CitedSources& sources, std::string_view language)
    : catalogue_{catalogue}, sources_{sources}, language_{language},
      sorted_(catalogue.roles().size()), pay_{std::make_unique<PayOfRoles>(catalogue)},
      words_{std::make_unique<StepWords>(catalogue, language)} {}

StepSizes::~StepSizes() = default;

const SortedRole& StepSizes::sorted(RoleIndex role) {
    auto& sorted = sorted_[role.value()];
    if (!sorted) sorted = std::make_unique<const SortedRole>(sortedRole(catalogue_.roles()[role]));
    return *sorted;
}

StepSize StepSizes::between(RoleIndex from, RoleIndex to) {
    const SortedRole& before = sorted(from);
    const SortedRole& after = sorted(to);
    StepSize size;
    size.knowsSkills = !before.role->skills.empty() && !after.role->skills.empty();
    size.knowsDuties = !before.role->duties.empty() && !after.role->duties.empty();
    StepTerms terms;
    const std::vector<SkillPair> pairs = skillPairs(catalogue_, before, after);
    size.skills.reserve(pairs.size());
    for (const SkillPair& pair : pairs) {
        size.skills.push_back(differenceOf(*words_, pair, sources_));
        terms.addSkill(pair, size.skills.back());
    }
    const auto addDuties = [&](const SortedRole& role, const SortedRole& other, bool isNew) {
        for (const RoleDuty* entry : dutiesOnlyOf(role, other)) {
            size.duties.push_back({.words = words_->dutyWords(*entry),
                                   .isNew = isNew,
                                   .sources = sources_.cite(citedFor(catalogue_, *entry))});
        }
    };
    addDuties(after, before, true);
    terms.addDuties(size.duties.size());
    addDuties(before, after, false);
    for (const Qualification* wanted : qualificationsToGet(before, after)) {
        size.qualifications.push_back({.words = words_->qualificationWords(*wanted),
                                       .sources = sources_.cite(wanted->statement.sources)});
    }
    terms.addQualifications(size.qualifications.size());
    size.total = terms.total();
    size.terms = std::move(terms).list();
    size.pay = pay(from, to);
    return size;
}

double StepSizes::total(RoleIndex from, RoleIndex to) {
    const SortedRole& before = sorted(from);
    const SortedRole& after = sorted(to);
    StepTotal total;
    for (const SkillPair& pair : skillPairs(catalogue_, before, after)) total.addSkill(pair);
    total.addDuties(countDutiesOnlyOf(after, before));
    total.addQualifications(qualificationsToGet(before, after).size());
    return total.value();
}

std::vector<PayStep> StepSizes::pay(RoleIndex from, RoleIndex to) {
    std::vector<PayStep> steps;
    for (const PayDistance& distance : pay_->distances(from, to)) {
        steps.push_back(payStep(catalogue_, distance, sources_, language_));
    }
    return steps;
}

StepSize stepSize(const Catalogue& catalogue, RoleIndex from, RoleIndex to, CitedSources& sources,
                  std::string_view language) {
    return StepSizes{catalogue, sources, language}.between(from, to);
}

} // namespace rungwise
