// SPDX-License-Identifier: GPL-3.0-or-later
// Groups duties by who has them.
#include "core/report/duty_groups.h"

#include "core/report/report_words.h"

#include <algorithm>
#include <cstddef>
#include <set>
#include <string>
#include <utility>
#include <vector>

namespace rungwise {

namespace {

/// Positions of roles, rising.
using RoleSet = std::vector<std::size_t>;

struct DutyGroup {
    RoleSet roles;
    ReportList list;
};

RoleSet rolesWith(const Row& row) {
    RoleSet roles;
    for (std::size_t i = 0; i < row.cells.size(); ++i) {
        if (row.cells[i].state == CellState::Value) roles.push_back(i);
    }
    return roles;
}

/// A note and the letters of the roles it stands at: "A", "A, B".
struct DutyNote {
    std::string text;
    std::string letters;
};

std::vector<DutyNote> notesOf(const Row& row, const RoleComparison& comparison) {
    std::vector<DutyNote> notes;
    for (std::size_t i = 0; i < row.cells.size(); ++i) {
        for (const CellItem& item : row.cells[i].items) {
            if (item.note.empty()) continue;
            const std::string letter{comparison.roles[i].letter};
            const auto same = std::ranges::find(notes, item.note.view(), &DutyNote::text);
            if (same == notes.end()) {
                notes.push_back({std::string{item.note.view()}, letter});
            } else if (!same->letters.ends_with(letter)) {
                same->letters += ", " + letter;
            }
        }
    }
    return notes;
}

ReportLine dutyLine(const Row& row, const RoleComparison& comparison, const Wording& wording) {
    std::set<int> sources;
    bool isFallback = false;
    for (const Cell& cell : row.cells) {
        for (const CellItem& item : cell.items) {
            sources.insert(item.sources.begin(), item.sources.end());
            isFallback = isFallback || item.isFallback;
        }
    }
    ReportLine line{{.text = wording.say(row.label), .sources = {sources.begin(), sources.end()}}};
    const bool isShared = rolesWith(row).size() > 1;
    for (const DutyNote& note : notesOf(row, comparison)) {
        line.push_back({.text = isShared ? note.letters + ": " + note.text : note.text,
                        .emphasis = Emphasis::Remark});
    }
    if (isFallback) line.push_back(fallbackMark());
    return line;
}

/// Most roles first, then in the order of the columns; rows nobody has data for come last.
std::vector<DutyGroup> groupsOf(const Section& section, const RoleComparison& comparison,
                                const Wording& wording) {
    std::vector<DutyGroup> groups;
    for (const Row& row : section.rows) {
        if (isAspectRow(row)) continue;
        RoleSet roles = rolesWith(row);
        auto group = std::ranges::find(groups, roles, &DutyGroup::roles);
        if (group == groups.end()) group = groups.insert(group, {std::move(roles), {}});
        group->list.items.push_back(dutyLine(row, comparison, wording));
    }
    std::ranges::stable_sort(groups, [](const DutyGroup& a, const DutyGroup& b) {
        if (a.roles.size() != b.roles.size()) return a.roles.size() > b.roles.size();
        return a.roles < b.roles;
    });
    return groups;
}

/// True when no row of the section, shown or hidden, can hold a value of the role.
bool isSilent(std::size_t role, const Section& section) {
    const auto hasValue = [role](const Row& row) {
        return !isAspectRow(row) && row.cells[role].state == CellState::Value;
    };
    const auto shownSilent = std::ranges::count(section.rows, RowState::NoData, &Row::state);
    const std::size_t hiddenSilent = section.noData - static_cast<std::size_t>(shownSilent);
    const bool seesAll = section.hidden() == hiddenSilent;
    return seesAll && std::ranges::none_of(section.rows, hasValue);
}

/// The roles about whose duties the catalogue says anything.
RoleSet speakingRoles(const Section& section, const RoleComparison& comparison) {
    RoleSet roles;
    for (std::size_t i = 0; i < comparison.roles.size(); ++i) {
        if (!isSilent(i, section)) roles.push_back(i);
    }
    return roles;
}

Phrase groupTitle(const RoleSet& roles, const RoleSet& speaking, const RoleComparison& comparison) {
    if (roles.empty()) return stateWords(CellState::NoData);
    if (roles.size() == comparison.roles.size()) {
        return roles.size() == 2 ? phrase(RW_TEXT("Report", "In both"))
                                 : phrase(RW_TEXT("Report", "In all {0} roles"), roles.size());
    }
    Phrases names;
    for (const std::size_t role : roles) names.push_back(letteredName(comparison.roles[role]));
    // Where the others are silent, nobody knows whether these are the only ones.
    return roles == speaking ? phrase(RW_TEXT("Report", "In {0}"), std::move(names))
                             : phrase(RW_TEXT("Report", "Only in {0}"), std::move(names));
}

void appendSilentRoles(Report& report, const RoleSet& speaking, const RoleComparison& comparison,
                       const Wording& wording) {
    for (std::size_t i = 0; i < comparison.roles.size(); ++i) {
        if (std::ranges::binary_search(speaking, i)) continue;
        const Phrase words =
            phrase(RW_TEXT("Report", "{0}: no data on duties"), letteredName(comparison.roles[i]));
        report.blocks.emplace_back(
            ReportParagraph{{{.text = wording.say(words), .emphasis = Emphasis::Muted}}});
    }
}

} // namespace

void appendDutyGroups(Report& report, const Section& section, const RoleComparison& comparison,
                      const Wording& wording) {
    const RoleSet speaking = speakingRoles(section, comparison);
    for (DutyGroup& group : groupsOf(section, comparison, wording)) {
        report.blocks.emplace_back(ReportHeading{
            .level = 3, .text = wording.say(groupTitle(group.roles, speaking, comparison))});
        report.blocks.emplace_back(std::move(group.list));
    }
    appendSilentRoles(report, speaking, comparison, wording);
}

} // namespace rungwise
