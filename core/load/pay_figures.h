// SPDX-License-Identifier: GPL-3.0-or-later
// Reads the figures of a pay record and holds them against each other.
#pragma once

#include "core/load/fields.h"

namespace rungwise {

/// The figures of a record as published, each plain (`low: 5`) or imprecise (`low_is: {about: 5}`).
[[nodiscard]] PayFigures readFigures(Fields& fields);

/// Whether the exact figures rise from low to high; reports the first pair that does not.
[[nodiscard]] bool figuresRise(Fields& fields, const PayFigures& figures);

} // namespace rungwise
