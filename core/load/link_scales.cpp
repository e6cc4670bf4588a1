// SPDX-License-Identifier: GPL-3.0-or-later
// Steps by name become steps by position.
#include "core/load/link_scales.h"

#include "core/base/nearest_word.h"

#include <algorithm>
#include <cstddef>
#include <string_view>
#include <unordered_map>
#include <utility>

namespace rungwise {

namespace {

void giveDefaultScale(CatalogueTables& tables) {
    if (!tables.about.scale) return;
    for (const SkillIndex index : tables.skills.inOrder()) {
        auto& skill = tables.skills.at(index);
        if (!skill.scale) skill.scale = tables.about.scale;
    }
}

/// Searching a long scale for each of thousands of unknown steps would take minutes.
constexpr std::size_t mostSearches = 200;

class StepResolver {
public:
    StepResolver(const CatalogueDraft& draft, DiagnosticLog& diagnostics)
        : draft_{draft}, diagnostics_{diagnostics} {}

    /// The position of a named step on a skill's scale. Skills and scales that are unknown were
    /// reported already.
    std::optional<std::size_t> resolve(SkillIndex index, std::uint32_t name, const Place& place) {
        const CatalogueTables& tables = draft_.tables;
        if (!tables.skills.isKnown(index)) return std::nullopt;
        const Skill& skill = tables.skills[index];
        const std::string& step = draft_.stepName(name);
        if (skill.scale && !tables.scales.isKnown(*skill.scale)) return std::nullopt;
        const ScaleSteps* steps = skill.scale ? tables.scales[*skill.scale].steps() : nullptr;
        if (steps == nullptr) {
            report(place, DiagnosticCode::SkillWithoutScale, {skill.id.text(), step});
            return std::nullopt;
        }
        const Positions& positions = positionsOn(*skill.scale, *steps);
        const auto found = positions.find(step);
        if (found != positions.end()) return found->second;
        report(place, DiagnosticCode::UnknownStep,
               {step, nearestStep(*steps, step), tables.scales[*skill.scale].id.text()});
        return std::nullopt;
    }

private:
    /// By the ids of the steps, which stay where they are while steps are resolved.
    using Positions = std::unordered_map<std::string_view, std::size_t>;

    const Positions& positionsOn(ScaleIndex scale, const ScaleSteps& steps) {
        const auto [place, isNew] = positions_.try_emplace(scale);
        if (!isNew) return place->second;
        for (std::size_t i = 0; i < steps.size(); ++i) place->second.emplace(steps[i].id, i);
        return place->second;
    }

    std::string nearestStep(const ScaleSteps& steps, const std::string& step) {
        if (searches_ == mostSearches) return {};
        ++searches_;
        std::vector<std::string_view> ids;
        for (const ScaleStep& known : steps) ids.push_back(known.id);
        return std::string{nearestWord(step, ids)};
    }

    void report(const Place& place, DiagnosticCode code, std::vector<std::string> arguments) {
        diagnostics_.add(draft_.diagnostic(place, code, std::move(arguments)));
    }

    const CatalogueDraft& draft_;
    DiagnosticLog& diagnostics_;
    std::unordered_map<ScaleIndex, Positions> positions_;
    std::size_t searches_ = 0;
};

void linkNamedSteps(CatalogueDraft& draft, DiagnosticLog& diagnostics) {
    StepResolver resolver{draft, diagnostics};
    for (const NamedStep& named : draft.namedSteps) {
        auto& requirement = draft.tables.roles.at(named.role).skills[named.requirement];
        requirement.step = resolver.resolve(requirement.skill, named.name, named.place);
    }
}

/// Texts for steps that do not exist are dropped; the others are put into the scale's order.
void linkDescribedSteps(CatalogueDraft& draft, DiagnosticLog& diagnostics) {
    constexpr std::size_t unresolved = SIZE_MAX;
    StepResolver resolver{draft, diagnostics};
    for (const DescribedStep& described : draft.describedSteps) {
        auto& level = draft.tables.skills.at(described.skill).levels[described.level];
        level.step =
            resolver.resolve(described.skill, described.name, described.place).value_or(unresolved);
    }
    for (const SkillIndex index : draft.tables.skills.inOrder()) {
        auto& levels = draft.tables.skills.at(index).levels;
        std::erase_if(levels, [](const auto& level) { return level.step == unresolved; });
        std::sort(levels.begin(), levels.end(),
                  [](const auto& a, const auto& b) { return a.step < b.step; });
    }
}

/// What is wrong with a value on a scale, in words for the message; nothing when it lies on it.
std::optional<std::string> fault(const Scale& scale, const Decimal& value) {
    const NumericRange* range = scale.range();
    if (range == nullptr) return RW_TEXT("DiagnosticWord", "which has named steps").text;
    if (value >= range->min && value <= range->max) return std::nullopt;
    return range->min.toText() + " … " + range->max.toText();
}

/// Whether the value must go.
bool isOffScale(const CatalogueDraft& draft, const ScaleValue& where, DiagnosticLog& diagnostics) {
    const CatalogueTables& tables = draft.tables;
    const SkillValue& value =
        tables.roles[where.role].skills[where.requirement].values[where.value];
    if (!tables.scales.isKnown(value.scale)) return false;
    const Scale& scale = tables.scales[value.scale];
    const auto reason = fault(scale, value.value);
    if (!reason) return false;
    diagnostics.add(draft.diagnostic(where.place, DiagnosticCode::ValueOffScale,
                                     {value.value.toText(), scale.id.text(), *reason}));
    return true;
}

/// Values of one requirement stand next to each other in `scaleValues`, in their order.
void linkValues(CatalogueDraft& draft, DiagnosticLog& diagnostics) {
    const auto& all = draft.scaleValues;
    for (auto begin = all.begin(); begin != all.end();) {
        const auto end = std::find_if(begin, all.end(), [begin](const ScaleValue& other) {
            return other.role != begin->role || other.requirement != begin->requirement;
        });
        auto& values = draft.tables.roles.at(begin->role).skills[begin->requirement].values;
        std::vector<SkillValue> sound;
        for (auto where = begin; where != end; ++where) {
            if (!isOffScale(draft, *where, diagnostics)) sound.push_back(values[where->value]);
        }
        if (sound.size() != values.size()) values = std::move(sound);
        begin = end;
    }
}

} // namespace

void linkScales(CatalogueDraft& draft, DiagnosticLog& diagnostics) {
    giveDefaultScale(draft.tables);
    linkNamedSteps(draft, diagnostics);
    linkDescribedSteps(draft, diagnostics);
    linkValues(draft, diagnostics);
}

} // namespace rungwise
