// SPDX-License-Identifier: GPL-3.0-or-later
// What somebody has chosen to compare and how they look at it: a value that every change makes
// anew.
#pragma once

#include "core/compare/role_comparison.h"
#include "core/ladders/ladder_choice.h"
#include "core/pay/pay_choice.h"
#include "core/session/role_names.h"

#include <cstddef>
#include <optional>
#include <vector>

namespace rungwise {

/// Roles by id, so that a choice outlives the catalogue it was made in; a role may be missing from
/// the catalogue of today. Make changes with the functions below, which keep it sound.
struct ComparisonChoice {
    std::vector<RoleId> roles;      ///< in the order of the columns; at most maxCompared, each once
    std::optional<RoleId> baseline; ///< one of `roles`; nothing: the first
    RowFilter filter = RowFilter::All;
    SkillOrder skillOrder = SkillOrder::Catalogue;
    std::vector<SectionKind> collapsed; ///< rising, each once
    PayChoice pay;
    LadderChoice ladder;
    MoveChoice move;

    /// The baseline's place in `roles`; 0 when there are none.
    [[nodiscard]] std::size_t baselinePosition() const;
    /// The place of a role in `roles`.
    [[nodiscard]] std::optional<std::size_t> positionOf(const RoleId& role) const;
    [[nodiscard]] bool isFull() const { return roles.size() >= maxCompared; }
    [[nodiscard]] bool isCollapsed(SectionKind section) const;

    friend bool operator==(const ComparisonChoice&, const ComparisonChoice&) = default;
};

// Each gives the changed choice, or an equal one where the change makes no sense.

/// Appends the role unless it is there or the choice is full.
[[nodiscard]] ComparisonChoice withRole(ComparisonChoice choice, const RoleId& role);
/// Without the role; when it was the baseline the first role is.
[[nodiscard]] ComparisonChoice withoutRole(ComparisonChoice choice, const RoleId& role);
/// The role at `from` stands at `to` afterwards; the baseline stays with its role.
[[nodiscard]] ComparisonChoice withRoleMoved(ComparisonChoice choice, std::size_t from,
                                             std::size_t to);
[[nodiscard]] ComparisonChoice withBaseline(ComparisonChoice choice, const RoleId& role);
[[nodiscard]] ComparisonChoice withFilter(ComparisonChoice choice, RowFilter filter);
[[nodiscard]] ComparisonChoice withSkillOrder(ComparisonChoice choice, SkillOrder order);
/// Collapses the section, or opens it when it is collapsed.
[[nodiscard]] ComparisonChoice withToggled(ComparisonChoice choice, SectionKind section);

[[nodiscard]] ComparisonChoice withPay(ComparisonChoice choice, PayChoice pay);
[[nodiscard]] ComparisonChoice withLadder(ComparisonChoice choice, LadderChoice ladder);
[[nodiscard]] ComparisonChoice withMove(ComparisonChoice choice, MoveChoice move);

/// The roles of a choice as one catalogue knows them, ready to be compared: every role that the
/// catalogue does not hold is mentioned in `catalogue`, a copy then, where it stands under its last
/// name and is not `isKnown`.
struct ResolvedChoice {
    CatalogueRef catalogue;
    ComparisonRequest request; ///< fewer than minCompared roles when the choice has fewer
};
/// `names` are what roles were called that the catalogue no longer has.
[[nodiscard]] ResolvedChoice resolve(const ComparisonChoice& choice, const CatalogueRef& catalogue,
                                     const std::string& language, const RoleNames& names = {});

} // namespace rungwise
