// SPDX-License-Identifier: GPL-3.0-or-later
// Boxes, arrows and steps of ladders in words, for whoever hears them instead of seeing them.
#pragma once

#include "core/ladders/ladder_view.h"
#include "core/ladders/move_view.h"

namespace rungwise {

/// "Product Lead (B), level Lead, Individual contributor, also …, $77k to …; reached from Product
/// Manager; leads on to Senior Product Lead".
[[nodiscard]] Phrase nodeSentence(const LadderView& view, std::size_t node);

/// "Promotion from Product Manager to Product Lead: 5 new skills, 3 at a higher level, … ".
[[nodiscard]] Phrase edgeSentence(const LadderView& view, std::size_t edge);

/// "promotion", "lateral move", "change of track", "entry".
[[nodiscard]] Phrase moveKindWords(MoveKind kind);

/// "12 to 24 months", "from 12 months", "up to 24 months"; never in years.
[[nodiscard]] Phrase monthsWords(const MonthsRange& months);

/// "Product strategy: Practised → Expert (+2)", "Budgeting: new, Advanced", "…: no longer asked".
[[nodiscard]] Phrase skillWords(const SkillDifference& difference);

/// Everything about a step in a few words: "5 new skills, 3 higher, 1 dropped; 4 new duties; pay
/// +17.1 %".
[[nodiscard]] Phrase stepWords(const StepSize& size);

} // namespace rungwise
