// SPDX-License-Identifier: GPL-3.0-or-later
// Whom figures come from, in a few words.
#pragma once

#include "core/citations/cited_sources.h"

namespace rungwise {

/// "Glassdoor in Product HQ" where an article quotes another source, "Product HQ", "A, B and 2
/// more sources"; "the catalogue" without a citation.
[[nodiscard]] Phrase originWords(const Catalogue& catalogue, const CitedSources& sources,
                                 const Citations& citations);

} // namespace rungwise
