// SPDX-License-Identifier: GPL-3.0-or-later
// Reads ladders and transitions.
#pragma once

#include "core/load/fields.h"

namespace rungwise {

/// The lists `ladders` and `transitions` of a file.
void readLadders(Fields& file);

} // namespace rungwise
