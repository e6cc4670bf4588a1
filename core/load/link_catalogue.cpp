// SPDX-License-Identifier: GPL-3.0-or-later
// One step after the other; each leaves the draft sounder than it was.
#include "core/load/link_catalogue.h"

#include "core/load/link_circles.h"
#include "core/load/link_references.h"
#include "core/load/link_scales.h"

#include <utility>

namespace rungwise {

namespace {

/// A span of levels must not run downwards. Unknown levels were reported already.
void checkLevelSpans(CatalogueDraft& draft, DiagnosticLog& diagnostics) {
    CatalogueTables& tables = draft.tables;
    for (const WideLevel& wide : draft.wideLevels) {
        auto& level = tables.roles.at(wide.role).level;
        if (!tables.levels.isKnown(level->from) || !tables.levels.isKnown(level->to)) continue;
        if (tables.levels.rank(level->from) < tables.levels.rank(level->to)) continue;
        diagnostics.add(draft.diagnostic(
            wide.place, DiagnosticCode::LevelsReversed,
            {tables.levels[level->from].id.text(), tables.levels[level->to].id.text()}));
        level.reset();
    }
}

} // namespace

Catalogue CatalogueLinker::link(CatalogueDraft draft, DiagnosticLog& diagnostics) {
    reportUnknownReferences(draft, diagnostics);
    linkScales(draft, diagnostics);
    checkLevelSpans(draft, diagnostics);
    cutParentCircles(draft, diagnostics);
    reportPromotionCircles(draft, diagnostics);
    return Catalogue{std::move(draft.tables)};
}

} // namespace rungwise
