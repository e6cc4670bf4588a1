// SPDX-License-Identifier: GPL-3.0-or-later
// Which part of the comparison is copied, and onto the clipboard with it.
#pragma once

#include "app/items/comparison_model.h"
#include "core/report/excerpt.h"

#include <QModelIndex>

namespace rungwise::app {

/// The rows and columns of these cells; one cell alone is bare. The heading of a section stands for
/// all of its rows, also while they are collapsed.
[[nodiscard]] Excerpt excerptOfCells(const ComparisonModel& model, const QModelIndexList& cells);
/// One row, or a whole section for its heading, with all roles.
[[nodiscard]] Excerpt excerptOfLine(const ComparisonModel& model, int line);

/// Text and HTML. Nothing happens when the excerpt is empty.
void copyToClipboard(const ComparisonModel& model, const Excerpt& excerpt);

} // namespace rungwise::app
