// SPDX-License-Identifier: GPL-3.0-or-later
// Which sources are cited, whatever the order and the places in them.
#pragma once

#include "core/model/statement.h"

#include <vector>

namespace rungwise {

/// Rising, each once.
using SourceSet = std::vector<SourceIndex>;

[[nodiscard]] SourceSet sourceSet(const Citations& citations);

} // namespace rungwise
