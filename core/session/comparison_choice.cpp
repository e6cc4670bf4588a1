// SPDX-License-Identifier: GPL-3.0-or-later
// Changes of a choice, and finding its roles in a catalogue.
#include "core/session/comparison_choice.h"

#include <algorithm>
#include <utility>

namespace rungwise {

std::size_t ComparisonChoice::baselinePosition() const {
    if (!baseline) return 0;
    return positionOf(*baseline).value_or(0);
}

std::optional<std::size_t> ComparisonChoice::positionOf(const RoleId& role) const {
    const auto found = std::ranges::find(roles, role);
    if (found == roles.end()) return std::nullopt;
    return static_cast<std::size_t>(found - roles.begin());
}

bool ComparisonChoice::isCollapsed(SectionKind section) const {
    return std::ranges::find(collapsed, section) != collapsed.end();
}

ComparisonChoice withRole(ComparisonChoice choice, const RoleId& role) {
    if (!choice.isFull() && !choice.positionOf(role)) choice.roles.push_back(role);
    return choice;
}

ComparisonChoice withoutRole(ComparisonChoice choice, const RoleId& role) {
    std::erase(choice.roles, role);
    if (choice.baseline == role) choice.baseline.reset();
    return choice;
}

ComparisonChoice withRoleMoved(ComparisonChoice choice, std::size_t from, std::size_t to) {
    auto& roles = choice.roles;
    if (from == to || from >= roles.size() || to >= roles.size()) return choice;
    if (!choice.baseline) choice.baseline = roles.front();
    const auto first = roles.begin() + static_cast<std::ptrdiff_t>(std::min(from, to));
    const auto last = roles.begin() + static_cast<std::ptrdiff_t>(std::max(from, to));
    std::rotate(first, from < to ? first + 1 : last, last + 1);
    return choice;
}

ComparisonChoice withBaseline(ComparisonChoice choice, const RoleId& role) {
    const auto position = choice.positionOf(role);
    if (position && *position != choice.baselinePosition()) choice.baseline = role;
    return choice;
}

ComparisonChoice withFilter(ComparisonChoice choice, RowFilter filter) {
    choice.filter = filter;
    return choice;
}

ComparisonChoice withSkillOrder(ComparisonChoice choice, SkillOrder order) {
    choice.skillOrder = order;
    return choice;
}

ComparisonChoice withPay(ComparisonChoice choice, PayChoice pay) {
    choice.pay = std::move(pay);
    return choice;
}

ComparisonChoice withLadder(ComparisonChoice choice, LadderChoice ladder) {
    choice.ladder = std::move(ladder);
    return choice;
}

ComparisonChoice withMove(ComparisonChoice choice, MoveChoice move) {
    choice.move = std::move(move);
    return choice;
}

ComparisonChoice withToggled(ComparisonChoice choice, SectionKind section) {
    auto& collapsed = choice.collapsed;
    const auto place = std::ranges::lower_bound(collapsed, section);
    if (place != collapsed.end() && *place == section) {
        collapsed.erase(place);
    } else {
        collapsed.insert(place, section);
    }
    return choice;
}

ResolvedChoice resolve(const ComparisonChoice& choice, const CatalogueRef& catalogue,
                       const std::string& language, const RoleNames& names) {
    std::vector<MentionedRole> mentioned;
    for (const RoleId& id : choice.roles) mentioned.push_back({id, names.lastNameOf(id)});
    ResolvedChoice resolved{.catalogue = mentioning(catalogue, mentioned),
                            .request = {.roles = {},
                                        .baseline = choice.baselinePosition(),
                                        .filter = choice.filter,
                                        .skillOrder = choice.skillOrder,
                                        .language = language}};
    for (const RoleId& id : choice.roles) {
        resolved.request.roles.push_back(*resolved.catalogue->roles().mentioned(id.text()));
    }
    return resolved;
}

} // namespace rungwise
