// SPDX-License-Identifier: GPL-3.0-or-later
// Where the catalogue lies that comes with the program.
#pragma once

#include <QString>

namespace rungwise::app {

/// The folder of the bundled catalogue: beside the installed program, else in the source tree.
[[nodiscard]] QString bundledCatalogue();

} // namespace rungwise::app
