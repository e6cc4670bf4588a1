// SPDX-License-Identifier: GPL-3.0-or-later
// The sections of a comparison, one function each; pay has a header of its own.
#pragma once

#include "core/compare/comparison_frame.h"

#include <vector>

namespace rungwise {

// Each makes all rows of its section, cites sources row by row and does not filter.

/// Level, track, family, summary, definitions, reports to, manages. The fixed rows are there even
/// when nobody has data.
[[nodiscard]] Section atAGlanceSection(ComparisonFrame& frame);

/// The home of all aspects that name no other section.
[[nodiscard]] Section scopeSection();

/// An aspect and the section that it is shown in.
struct PlacedAspect {
    AspectIndex aspect;
    SectionKind section = SectionKind::Scope;
};

/// The catalogue's aspects in the order of their definition, then those that a role mentions and
/// nobody defined.
[[nodiscard]] std::vector<PlacedAspect> placedAspects(const ComparisonFrame& frame);

/// Appends those that belong to the section. They are there even when nobody has data.
void appendAspectRows(ComparisonFrame& frame, const std::vector<PlacedAspect>& aspects,
                      Section& section);

/// Shared duties by id and each role's own; those of all roles first, then of some, then of one.
[[nodiscard]] Section dutySection(ComparisonFrame& frame);

[[nodiscard]] Section weekSection(ComparisonFrame& frame);
[[nodiscard]] Section goalSection(ComparisonFrame& frame);

/// Every skill that a role asks for or says it does not need.
[[nodiscard]] Section skillSection(ComparisonFrame& frame, SkillOrder order);

/// A row per kind of qualification.
[[nodiscard]] Section qualificationSection(ComparisonFrame& frame);

/// A row per ladder, then the steps to and from the roles, successors and related roles.
[[nodiscard]] Section careerPathSection(ComparisonFrame& frame);

[[nodiscard]] Section worksWithSection(ComparisonFrame& frame);
[[nodiscard]] Section alsoCalledSection(ComparisonFrame& frame);

/// One item per relation; "nobody" for an empty list; silence for none.
void sayRelations(ComparisonFrame& frame, const Relations& relations, const Role& of, Cell& cell);

} // namespace rungwise
