// SPDX-License-Identifier: GPL-3.0-or-later
// Reads the frame of a catalogue: its title, sources, levels, tracks, families, aspects, markets.
#pragma once

#include "core/load/fields.h"

namespace rungwise {

/// `rungwise` and `catalogue`. False when the file is of a version that must not be read.
[[nodiscard]] bool readHeader(Fields& file);

/// The lists of the frame.
void readStructure(Fields& file);

} // namespace rungwise
