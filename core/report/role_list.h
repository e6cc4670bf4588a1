// SPDX-License-Identifier: GPL-3.0-or-later
// All roles of a catalogue, as a text table and as JSON.
#pragma once

#include "core/model/catalogue.h"
#include "core/wording/wording.h"

#include <string>
#include <string_view>

namespace rungwise {

/// Columns of equal width: id, title, family, level, track; by family and level, then as in the
/// catalogue. Texts in `language`; an empty one asks for the catalogue's own.
[[nodiscard]] std::string roleListText(const Catalogue& catalogue, const Wording& wording,
                                       std::string_view language = {});

/// The same roles in the same order; resources/help/result-format.md describes it.
[[nodiscard]] std::string roleListJson(const Catalogue& catalogue, std::string_view language = {});

} // namespace rungwise
