// SPDX-License-Identifier: GPL-3.0-or-later
// Reports references to entries that nobody defined.
#pragma once

#include "core/diagnostics/diagnostic_log.h"
#include "core/load/catalogue_draft.h"

namespace rungwise {

/// The entries themselves stay in their tables as named unknowns.
void reportUnknownReferences(const CatalogueDraft& draft, DiagnosticLog& diagnostics);

/// The id of an entry, known or not.
[[nodiscard]] const std::string& idOf(const CatalogueTables& tables, EntryKind kind,
                                      std::size_t index);

} // namespace rungwise
