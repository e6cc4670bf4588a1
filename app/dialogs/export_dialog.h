// SPDX-License-Identifier: GPL-3.0-or-later
// Export as the window offers it.
#pragma once

#include "core/compare/role_comparison.h"
#include "core/model/catalogue.h"
#include "core/wording/wording.h"

class QWidget;

namespace rungwise::app {

/// Asks for a file name and writes the comparison there, in the format of the name's ending. A
/// failure is told with path and reason. What is exported is what was there when it was asked for.
void askAndExport(RoleComparison comparison, CatalogueRef catalogue, const Wording& wording,
                  QWidget* parent);

} // namespace rungwise::app
