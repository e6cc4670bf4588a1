// SPDX-License-Identifier: GPL-3.0-or-later
// What a comparison's cells, labels and heads say when the mouse rests on them.
#pragma once

#include "core/compare/role_comparison.h"
#include "core/wording/wording.h"

#include <QString>

namespace rungwise::app {

/// The statements of a cell below each other, with notes and change, or the words for its state.
[[nodiscard]] QString plainCell(const Cell& cell, const Wording& wording);

// Tool tips of about 600 characters at most; all of them rich text that holds no markup from files.

/// The sources of a cell by number; before them its `text` where that is long.
[[nodiscard]] QString cellTip(const RoleComparison& comparison, const Cell& cell,
                              const QString& text, const Wording& wording);
/// Definition, disagreement and remark; empty when there is none of them.
[[nodiscard]] QString labelTip(const Row& row, const Wording& wording);
/// Name, level, track and family, or that the catalogue does not know the role.
[[nodiscard]] QString headingTip(const RoleHeading& heading);

/// "L3 · Individual contributor · Product management", or that the role is not in the catalogue.
[[nodiscard]] QString headingDetails(const RoleHeading& heading);

} // namespace rungwise::app
