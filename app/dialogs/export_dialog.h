// SPDX-License-Identifier: GPL-3.0-or-later
// What the window asks and tells in dialogs.
#pragma once

#include "core/compare/role_comparison.h"
#include "core/model/catalogue.h"
#include "core/wording/wording.h"

class QWidget;

namespace rungwise::app {

/// Asks for a file name and writes the comparison there, in the format of the name's ending. A
/// failure is told with path and reason.
void askAndExport(const RoleComparison& comparison, const Catalogue& catalogue,
                  const Wording& wording, QWidget* parent);

void tellAbout(QWidget* parent);

} // namespace rungwise::app
