// SPDX-License-Identifier: GPL-3.0-or-later
// What a row is as a whole: the one place that decides it.
#pragma once

#include "core/compare/role_comparison.h"

#include <cstddef>
#include <functional>
#include <vector>

namespace rungwise {

/// Whether the cells at two positions, both holding a value, say the same.
using SameCells = std::function<bool(std::size_t, std::size_t)>;

/// The state by what the cells hold, silence ("No data") being neither equal nor different:
///
///     nothing but silence                        NoData
///     one value or one "not asked for"           OnlyInSome
///     values and "not asked for" side by side    OnlyInSome
///     "not asked for" twice or more, no value    Same
///     two or more values, all the same           Same
///     two or more values that differ             Different
[[nodiscard]] RowState rowState(const std::vector<Cell>& cells, const SameCells& same);

/// The same with values compared by their words, in any order.
[[nodiscard]] RowState rowState(const std::vector<Cell>& cells);

/// Whether one role lists anything of the kind that a row belongs to.
enum class Listing { Something, Nothing };

/// For rows that say who has a thing: Same when each role that lists anything of the kind has it
/// (and two do), OnlyInSome otherwise. A role that lists nothing is silent and does not count.
[[nodiscard]] RowState presenceState(const std::vector<Cell>& cells,
                                     const std::vector<Listing>& listings);

} // namespace rungwise
