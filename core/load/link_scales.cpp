// SPDX-License-Identifier: GPL-3.0-or-later
// Steps by name become steps by position.
#include "core/load/link_scales.h"

#include "core/base/nearest_word.h"

#include <algorithm>
#include <string_view>

namespace rungwise {

namespace {

void giveDefaultScale(CatalogueTables& tables) {
    if (!tables.about.scale) return;
    for (const SkillIndex index : tables.skills.inOrder()) {
        auto& skill = tables.skills.at(index);
        if (!skill.scale) skill.scale = tables.about.scale;
    }
}

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
        const auto found = std::find_if(steps->begin(), steps->end(),
                                        [&](const ScaleStep& known) { return known.id == step; });
        if (found != steps->end()) return static_cast<std::size_t>(found - steps->begin());
        report(place, DiagnosticCode::UnknownStep,
               {step, nearestStep(*steps, step), tables.scales[*skill.scale].id.text()});
        return std::nullopt;
    }

private:
    static std::string nearestStep(const ScaleSteps& steps, const std::string& step) {
        std::vector<std::string_view> ids;
        for (const ScaleStep& known : steps) ids.push_back(known.id);
        return std::string{nearestWord(step, ids)};
    }

    void report(const Place& place, DiagnosticCode code, std::vector<std::string> arguments) {
        diagnostics_.add(draft_.diagnostic(place, code, std::move(arguments)));
    }

    const CatalogueDraft& draft_;
    DiagnosticLog& diagnostics_;
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

/// From the back, so that positions stay right while values are dropped.
void linkValues(CatalogueDraft& draft, DiagnosticLog& diagnostics) {
    for (auto where = draft.scaleValues.rbegin(); where != draft.scaleValues.rend(); ++where) {
        if (!isOffScale(draft, *where, diagnostics)) continue;
        auto& values = draft.tables.roles.at(where->role).skills[where->requirement].values;
        values.erase(values.begin() + where->value);
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
