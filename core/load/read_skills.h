// SPDX-License-Identifier: GPL-3.0-or-later
// Reads scales and skills.
#pragma once

#include "core/load/fields.h"

namespace rungwise {

/// The lists `scales` and `skills` of a file.
void readSkills(Fields& file);

/// A code in somebody else's scheme.
[[nodiscard]] std::optional<Code> readCode(Fields& fields);

} // namespace rungwise
