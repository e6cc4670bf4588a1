// SPDX-License-Identifier: GPL-3.0-or-later
// Brings skills, their scales and the steps named on them together.
#pragma once

#include "core/diagnostics/diagnostic_log.h"
#include "core/load/catalogue_draft.h"

namespace rungwise {

/// Gives skills without a scale the catalogue's default one; turns the names of steps into
/// positions; holds values against their scales. What does not fit is reported and left out.
void linkScales(CatalogueDraft& draft, DiagnosticLog& diagnostics);

} // namespace rungwise
