// SPDX-License-Identifier: GPL-3.0-or-later
// A skill is asked for once per role; where a step or value stood is kept for the linker.
#include "core/load/role_skills.h"

#include "core/load/choices.h"
#include "core/load/ranges.h"

#include <unordered_map>
#include <utility>

namespace rungwise {

namespace {

/// A requirement and where its level and values stood.
struct ReadRequirement {
    SkillRequirement requirement;
    Node at;
    std::optional<Node> level;
    std::vector<Node> values;
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

std::optional<ReadRequirement> readRequirement(Fields& fields) {
    EntryContext& context = fields.context();
    const auto skill = fields.needReference<SkillTag>("skill");
    std::optional<Node> level;
    if (const auto entry = fields.find("level")) {
        const Reading::Inside inside{context.reading, "level"};
        if (readId(context.reading, entry->value)) level = entry->value;
    }
    std::vector<Node> nodes;
    auto values = fields.maps("values", [&](Fields& value) {
        auto read = readValue(value);
        if (read) nodes.push_back(value.node());
        return read;
    });
    const auto necessity = fields.choice<Necessity>("necessity", choices::necessities);
    const auto weight = fields.number("weight", aboveZero);
    auto note = fields.words("note");
    auto sources = fields.citations();
    if (!skill) return std::nullopt;
    return ReadRequirement{{*skill, std::nullopt, std::move(values), necessity, weight,
                            std::move(note), std::move(sources)},
                           fields.node(), level, std::move(nodes)};
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
    if (read.level) open.levels.push_back({position, *read.level});
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
            reportRepeated(context, DiagnosticCode::DuplicateEntry, skill, read.at, place->second);
        }
    }
}

} // namespace

void readRoleSkills(Fields& fields, Role& role, OpenSkillFields& open) {
    FirstMentions first;
    keepEachOnce(fields.context(), fields.maps("skills", readRequirement), role, open, first);
    const auto readNotNeeded = [&](EntryContext& context, Node node) -> std::optional<SkillIndex> {
        const auto skill = readReference<SkillTag>(context, node);
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
    const Reading::Inside inside{context.reading, "skills"};
    for (const auto& level : open.levels) {
        const Reading::Inside insideSkill{context.reading, std::size_t{level.requirement}};
        const Reading::Inside insideLevel{context.reading, "level"};
        draft.namedSteps.push_back({role, level.requirement,
                                    draft.internStep(std::string{level.node.text()}),
                                    draft.place(context.reading, level.node)});
    }
    for (const auto& value : open.values) {
        const Reading::Inside insideSkill{context.reading, std::size_t{value.requirement}};
        const Reading::Inside insideValues{context.reading, "values"};
        const Reading::Inside insideValue{context.reading, std::size_t{value.value}};
        draft.scaleValues.push_back({role, value.requirement, value.value,
                                     draft.place(context.reading, value.node)});
    }
}

} // namespace rungwise
