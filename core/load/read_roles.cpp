// SPDX-License-Identifier: GPL-3.0-or-later
// Puts a role together from its parts.
#include "core/load/read_roles.h"

#include "core/load/entries.h"
#include "core/load/read_skills.h"
#include "core/load/role_parts.h"
#include "core/load/role_skills.h"

namespace rungwise {

namespace {

Verdict readDuty(Fields& fields, Duty& duty) {
    auto text = fields.needText("text");
    duty.aspect = fields.reference<AspectTag>("aspect");
    duty.statement.sources = fields.citations();
    duty.statement.note = fields.words("note");
    if (text) duty.statement.text = std::move(*text);
    return keepIf(text.has_value());
}

void readProse(Fields& fields, Role& role) {
    role.summary = fields.text("summary");
    role.definitions = fields.statements("definitions");
    role.otherTitles = fields.list("also_called", readOtherTitle);
    role.aspects = readAspects(fields);
    role.duties = readRoleDuties(fields);
    role.typicalWeek = fields.statements("typical_week");
    role.goals = fields.statements("goals");
}

void readRelationsOf(Fields& fields, Role& role) {
    role.reportsTo = readRelations(fields, "reports_to");
    role.manages = readRelations(fields, "manages");
    role.worksWith = readRelations(fields, "works_with");
    role.related = fields.maps("related", readRelated);
    role.replacedBy = fields.reference<RoleTag>("replaced_by");
}

Verdict readRole(Fields& fields, Role& role, OpenSkillFields& open) {
    auto name = fields.needText("name", TextLength::Name);
    role.family = fields.reference<FamilyTag>("family");
    role.track = fields.reference<TrackTag>("track");
    role.level = readLevelSpan(fields, "level");
    readProse(fields, role);
    readRoleSkills(fields, role, open);
    role.qualifications = fields.maps("qualifications", readQualification);
    readRelationsOf(fields, role);
    role.codes = fields.maps("codes", readCode);
    role.sources = fields.citations();
    if (name) role.name = std::move(*name);
    return keepIf(name.has_value());
}

/// Leaves a span of levels to the linker, which knows their order.
void noteWideLevel(Fields& fields, RoleIndex role) {
    EntryContext& context = fields.context();
    const auto& level = context.draft.tables.roles[role].level;
    if (!level || level->from == level->to) return;
    const Reading::Inside inside{context.reading, "level"};
    const Node node = fields.find("level")->value;
    context.draft.wideLevels.push_back({role, context.draft.place(context.reading, node)});
}

void readRoleEntry(Fields& fields) {
    OpenSkillFields open;
    const auto index = readEntry<RoleTag, Role>(
        fields, [&](Fields& entry, Role& role) { return readRole(entry, role, open); });
    if (!index) return;
    noteWideLevel(fields, *index);
    noteOpenSkillFields(fields.context(), *index, open);
}

} // namespace

void readRoles(Fields& file) {
    readEntries<DutyTag, Duty>(file, "duties", readDuty);
    forEachMap(file, "roles", readRoleEntry);
}

} // namespace rungwise
