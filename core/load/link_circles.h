// SPDX-License-Identifier: GPL-3.0-or-later
// Finds parents that are their own descendants and promotions that lead back.
#pragma once

#include "core/diagnostics/diagnostic_log.h"
#include "core/load/catalogue_draft.h"

namespace rungwise {

/// Reports circles among the parents of skills, families and markets and cuts each of them open.
void cutParentCircles(CatalogueDraft& draft, DiagnosticLog& diagnostics);

/// Reports promotions that lead in a circle within one ladder. The moves are kept.
void reportPromotionCircles(const CatalogueDraft& draft, DiagnosticLog& diagnostics);

} // namespace rungwise
