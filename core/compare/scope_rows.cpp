// SPDX-License-Identifier: GPL-3.0-or-later
// The prose rows: what each role says on the catalogue's aspects, in the section they name.
#include "core/compare/sections.h"

#include <algorithm>
#include <iterator>
#include <string_view>
#include <vector>

namespace rungwise {

namespace {

struct SectionName {
    std::string_view name;
    SectionKind kind;
};

constexpr SectionName sectionNames[] = {
    {"at-a-glance", SectionKind::AtAGlance},
    {"duties", SectionKind::Duties},
    {"typical-week", SectionKind::TypicalWeek},
    {"goals", SectionKind::Goals},
    {"skills", SectionKind::Skills},
    {"qualifications", SectionKind::Qualifications},
    {"pay", SectionKind::Pay},
    {"career-path", SectionKind::CareerPath},
    {"works-with", SectionKind::WorksWith},
    {"also-called", SectionKind::AlsoCalled},
};

/// Where an aspect is shown; among scope and decisions unless it names another section we have.
SectionKind sectionOf(const Aspect& aspect) {
    const auto found = std::ranges::find(sectionNames, aspect.section, &SectionName::name);
    return found == std::end(sectionNames) ? SectionKind::Scope : found->kind;
}

/// The defined aspects, then those that a compared role mentions and nobody defined.
std::vector<AspectIndex> aspectsOf(const ComparisonFrame& frame) {
    const auto& table = frame.catalogue().aspects();
    std::vector<AspectIndex> aspects = table.inOrder();
    for (std::size_t i = 0; i < frame.columns(); ++i) {
        for (const AspectStatements& said : frame.role(i).aspects) {
            if (table.isKnown(said.aspect)) continue;
            if (std::ranges::find(aspects, said.aspect) != aspects.end()) continue;
            aspects.push_back(said.aspect);
        }
    }
    return aspects;
}

Row aspectRow(ComparisonFrame& frame, AspectIndex index) {
    const auto& table = frame.catalogue().aspects();
    const Aspect& aspect = table[index];
    const auto fill = [&frame, index](const Role& role, Cell& cell) {
        const auto said = std::ranges::find(role.aspects, index, &AspectStatements::aspect);
        if (said == role.aspects.end()) return;
        cell.items.reserve(said->statements.size());
        for (const Statement& statement : said->statements) say(cell, frame.quote(statement));
    };
    Row row = frame.filledRow("aspect:" + aspect.id.text(), frame.words(frame.nameIn(table, index)),
                              fill);
    row.definition = frame.note(frame.text(aspect.text).text);
    return row;
}

} // namespace

Section scopeSection() {
    return emptySection(SectionKind::Scope, RW_TEXT("Comparison", "Scope and decisions"));
}

std::vector<PlacedAspect> placedAspects(const ComparisonFrame& frame) {
    const auto& table = frame.catalogue().aspects();
    const std::vector<AspectIndex> aspects = aspectsOf(frame);
    std::vector<PlacedAspect> placed;
    placed.reserve(aspects.size());
    for (const AspectIndex aspect : aspects) {
        placed.push_back({.aspect = aspect, .section = sectionOf(table[aspect])});
    }
    return placed;
}

void appendAspectRows(ComparisonFrame& frame, const std::vector<PlacedAspect>& aspects,
                      Section& section) {
    const auto added = std::ranges::count(aspects, section.kind, &PlacedAspect::section);
    section.rows.reserve(section.rows.size() + static_cast<std::size_t>(added));
    for (const PlacedAspect& placed : aspects) {
        if (placed.section == section.kind) {
            section.rows.push_back(aspectRow(frame, placed.aspect));
        }
    }
}

} // namespace rungwise
