// SPDX-License-Identifier: GPL-3.0-or-later
// A choice as keys of a YAML map: roles, baseline, view.
#pragma once

#include "core/session/comparison_choice.h"
#include "core/yaml/map_reader.h"
#include "core/yaml/writer.h"

namespace rungwise {

/// Reads the keys of a choice from a map that may hold others. Answers a sound choice: what is
/// wrong is reported and left out.
[[nodiscard]] ComparisonChoice readChoiceKeys(MapReader& map);

/// Writes the keys of a choice into the map that is open; those of pay, ladders and
/// moves only where they are set.
void writeChoiceKeys(YamlWriter& writer, const ComparisonChoice& choice);

} // namespace rungwise
