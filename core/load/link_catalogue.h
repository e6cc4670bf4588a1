// SPDX-License-Identifier: GPL-3.0-or-later
// Judges what can only be judged when every file was read, and makes the catalogue.
#pragma once

#include "core/diagnostics/diagnostic_log.h"
#include "core/load/catalogue_draft.h"

namespace rungwise {

/// The one maker of catalogues.
class CatalogueLinker {
public:
    /// Resolves what is left open in `draft`, reports what does not hold and leaves it out.
    [[nodiscard]] static Catalogue link(CatalogueDraft draft, DiagnosticLog& diagnostics);
};

} // namespace rungwise
