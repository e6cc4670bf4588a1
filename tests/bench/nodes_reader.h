// SPDX-License-Identifier: GPL-3.0-or-later
// The usual way to read YAML, for comparison: a tree of nodes, and from there into the same
// structs.
#pragma once

#include "core/model/catalogue.h"

#include <string>

namespace rungwise::bench {

/// YAML::Load, then one walk over the nodes. Reads the keys that `generatedCatalogue` writes,
/// checks nothing and keeps no places. Fills the tables exactly as `loadCatalogue` does.
[[nodiscard]] CatalogueTables readWithNodes(const std::string& text);

} // namespace rungwise::bench
