// SPDX-License-Identifier: GPL-3.0-or-later
// Puts the sections together, counts their rows and filters them.
#include "core/compare/role_comparison.h"

#include "core/compare/in_short.h"
#include "core/compare/pay_rows.h"
#include "core/compare/sections.h"

#include <algorithm>
#include <cassert>
#include <utility>

namespace rungwise {

namespace {

std::string levelName(const ComparisonFrame& frame, const Role& role) {
    if (!role.level) return {};
    const auto& levels = frame.catalogue().levels();
    std::string name{frame.nameIn(levels, role.level->from).text};
    if (role.level->from == role.level->to) return name;
    name += " – ";
    name += frame.nameIn(levels, role.level->to).text;
    return name;
}

RoleHeading headingOf(const ComparisonFrame& frame, std::size_t column) {
    const Catalogue& catalogue = frame.catalogue();
    const Role& role = frame.role(column);
    RoleHeading heading{.role = frame.index(column),
                        .letter = static_cast<char>('A' + column),
                        .id = role.id.text(),
                        .name =
                            std::string{frame.nameIn(catalogue.roles(), frame.index(column)).text},
                        .level = levelName(frame, role),
                        .track = {},
                        .family = {},
                        .isKnown = catalogue.roles().isKnown(frame.index(column))};
    if (role.track) heading.track = frame.nameIn(catalogue.tracks(), *role.track).text;
    if (role.family) heading.family = frame.nameIn(catalogue.families(), *role.family).text;
    return heading;
}

bool passes(const Row& row, RowFilter filter) {
    switch (filter) {
    case RowFilter::All: break;
    case RowFilter::Differences:
        return row.state == RowState::Different || row.state == RowState::OnlyInSome;
    case RowFilter::Same: return row.state == RowState::Same;
    }
    return true;
}

void countAndFilter(Section& section, RowFilter filter) {
    section.total = section.rows.size();
    for (const Row& row : section.rows) {
        switch (row.state) {
        case RowState::Same: ++section.same; break;
        case RowState::Different: ++section.differing; break;
        case RowState::OnlyInSome: ++section.onlyInSome; break;
        case RowState::NoData: ++section.noData; break;
        }
    }
    std::erase_if(section.rows, [filter](const Row& row) { return !passes(row, filter); });
}

/// All sections that have rows, in the order of the page.
std::vector<Section> sectionsOf(ComparisonFrame& frame, SkillOrder skillOrder,
                                std::vector<PayDifference>& differences) {
    std::vector<Section> sections;
    sections.reserve(11);
    const std::vector<PlacedAspect> aspects = placedAspects(frame);
    const auto append = [&](Section section) {
        appendAspectRows(frame, aspects, section);
        if (!section.rows.empty()) sections.push_back(std::move(section));
    };
    append(atAGlanceSection(frame));
    append(scopeSection());
    append(dutySection(frame));
    append(weekSection(frame));
    append(goalSection(frame));
    append(skillSection(frame, skillOrder));
    append(qualificationSection(frame));
    PaySection pay = paySection(frame);
    differences = std::move(pay.differences);
    append(std::move(pay.section));
    append(careerPathSection(frame));
    append(worksWithSection(frame));
    append(alsoCalledSection(frame));
    return sections;
}

} // namespace

std::size_t RoleComparison::total() const {
    std::size_t rows = 0;
    for (const Section& section : sections) rows += section.total;
    return rows;
}

std::size_t RoleComparison::shown() const {
    std::size_t rows = 0;
    for (const Section& section : sections) rows += section.rows.size();
    return rows;
}

RoleComparison compareRoles(const Catalogue& catalogue, const ComparisonRequest& request) {
    assert(request.roles.size() >= minCompared && request.roles.size() <= maxCompared);
    assert(request.baseline < request.roles.size());
    ComparisonFrame frame{catalogue, request};
    RoleComparison made{.catalogueId = catalogue.about().id,
                        .catalogueTitle = std::string{frame.text(catalogue.about().title).text},
                        .catalogueVersion = catalogue.about().version,
                        .roles = {},
                        .baseline = request.baseline,
                        .filter = request.filter,
                        .inShort = {},
                        .sections = {},
                        .sources = {}};
    made.roles.reserve(frame.columns());
    for (std::size_t i = 0; i < frame.columns(); ++i) made.roles.push_back(headingOf(frame, i));
    std::vector<PayDifference> differences;
    made.sections = sectionsOf(frame, request.skillOrder, differences);
    made.inShort = inShort(frame, made.sections, differences);
    for (Section& section : made.sections) countAndFilter(section, request.filter);
    made.sources = frame.sources().listed();
    return made;
}

} // namespace rungwise
