// SPDX-License-Identifier: GPL-3.0-or-later
// The catalogue that comes with the program: where it lies, and what to look at first.
#pragma once

#include "core/session/comparison_choice.h"

#include <QString>

namespace rungwise::app {

/// The folder of the bundled catalogue: beside the installed program, else in the source tree.
[[nodiscard]] QString bundledCatalogue();

/// The roles of that catalogue that a first run compares: near enough to be mixed up.
[[nodiscard]] ComparisonChoice bundledChoice();

} // namespace rungwise::app
