// SPDX-License-Identifier: GPL-3.0-or-later
// A skill is asked for once per role; where a step or value stood is kept for the linker.
#include "core/load/role_skills.h"

#include "core/load/choices.h"
#include "core/load/ranges.h"

#include <unordered_map>
#include <utility>

namespace rungwise {

namespace {

/// A requirement and where it, its level and its values stood.
struct ReadRequirement {
    SkillRequirement requirement;
    Node at;
    PathStep position;
    std::optional<OpenSkillFields::Level> level;
    std::vector<Place> values;
};

std::optional<SkillValue> readValue(Fields& fields) {
    const auto scale = fields.needReference<ScaleTag>("scale");
    const auto value = fields.needNumber("value", anyNumber);
    const auto sample = fields.number("n", notNegative);
    const auto standardError = fields.number("standard_error", notNegative);
    const auto date = fields.date("date");
    if (!scale || !value) return std::nullopt;
    return SkillValue{*scale, *value, sample, standardError, date};
}

std::optional<OpenSkillFields::Level> readStepName(Fields& fields) {
    EntryContext& context = fields.context();
    const auto entry = fields.find("level");
    if (!entry) return std::nullopt;
    const Reading::Inside inside{context.reading, "level"};
    if (!readId(context.reading, entry->value)) return std::nullopt;
    return OpenSkillFields::Level{0, entry->value.text(),
                                  context.draft.place(context.reading, entry->value)};
}

std::optional<ReadRequirement> readRequirement(Fields& fields) {
    EntryContext& context = fields.context();
    const auto skill = fields.needReference<SkillTag>("skill");
    const auto level = readStepName(fields);
    std::vector<Place> places;
    auto values = fields.maps("values", [&](Fields& value) {
        auto read = readValue(value);
        if (!read) return read;
        const Reading::Inside inside{context.reading, "value"};
        places.push_back(context.draft.place(context.reading, value.find("value")->value));
        return read;
    });
    const auto necessity = fields.choice<Necessity>("necessity", choices::necessities);
    const auto weight = fields.number("weight", aboveZero);
    auto note = fields.words("note");
    auto sources = fields.citations();
    if (!skill) return std::nullopt;
    return ReadRequirement{{*skill, std::nullopt, std::move(values), necessity, weight,
                            std::move(note), std::move(sources)},
                           fields.node(),
                           context.reading.path().back(),
                           level,
                           std::move(places)};
}

/// Where each skill was asked for first.
using FirstMentions = std::unordered_map<SkillIndex, Node>;

/// Reports that a skill at `node` was already mentioned at `first`.
void reportRepeated(EntryContext& context, DiagnosticCode code, SkillIndex skill, Node node,
                    Node first) {
    context.reading.report({code,
                            context.reading.locate(node),
                            toText(context.reading.path()),
                            {context.draft.tables.skills[skill].id.text()},
                            context.reading.locate(first)});
}

void keep(ReadRequirement& read, Role& role, OpenSkillFields& open) {
    const auto position = static_cast<std::uint32_t>(role.skills.size());
    if (read.level) open.levels.push_back({position, read.level->step, read.level->place});
    for (std::uint32_t i = 0; i < read.values.size(); ++i) {
        open.values.push_back({position, i, read.values[i]});
    }
    role.skills.push_back(std::move(read.requirement));
}

void keepEachOnce(EntryContext& context, std::vector<ReadRequirement> all, Role& role,
                  OpenSkillFields& open, FirstMentions& first) {
    const Reading::Inside inside{context.reading, "skills"};
    role.skills.reserve(all.size());
    for (ReadRequirement& read : all) {
        const SkillIndex skill = read.requirement.skill;
        const auto [place, isNew] = first.emplace(skill, read.at);
        if (isNew) {
            keep(read, role, open);
        } else {
            const Reading::Inside insideEntry{context.reading, read.position};
            reportRepeated(context, DiagnosticCode::DuplicateEntry, skill, read.at, place->second);
        }
    }
}

} // namespace

void readRoleSkills(Fields& fields, Role& role, OpenSkillFields& open) {
    FirstMentions first;
    keepEachOnce(fields.context(), fields.maps("skills", readRequirement), role, open, first);
    EachOnce<SkillIndex> once;
    const auto readNotNeeded = [&](EntryContext& context, Node node) -> std::optional<SkillIndex> {
        const auto skill = readReferenceOnce<SkillTag>(context, node, once);
        if (!skill) return std::nullopt;
        const auto asked = first.find(*skill);
        if (asked == first.end()) return skill;
        reportRepeated(context, DiagnosticCode::NeededAndNotNeeded, *skill, node, asked->second);
        return std::nullopt;
    };
    role.notNeeded = fields.list("not_needed", readNotNeeded);
}

void noteOpenSkillFields(EntryContext& context, RoleIndex role, const OpenSkillFields& open) {
    CatalogueDraft& draft = context.draft;
    for (const auto& level : open.levels) {
        const std::uint32_t name = draft.internStep(std::string{level.step});
        draft.namedSteps.push_back({role, level.requirement, name, level.place});
    }
    for (const auto& value : open.values) {
        draft.scaleValues.push_back({role, value.requirement, value.value, value.place});
    }
}

} // namespace rungwise
