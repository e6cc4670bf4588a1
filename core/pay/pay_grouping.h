// SPDX-License-Identifier: GPL-3.0-or-later
// The order of rows and their headings.
#pragma once

#include "core/pay/pay_view.h"

#include <string_view>

namespace rungwise {

/// Sorts the rows of a view by its grouping and puts them under headings. Rows must carry the words
/// of their market and source; roles must have their names.
void groupRows(const Catalogue& catalogue, std::string_view language, PayView& view);

/// The levels a row stands on: those that its record speaks of, else those of its role.
[[nodiscard]] std::optional<LevelSpan> levelOf(const Catalogue& catalogue, const PayView& view,
                                               const PayRow& row);

} // namespace rungwise
