// SPDX-License-Identifier: GPL-3.0-or-later
// The day on which something is made.
#pragma once

#include "core/base/date.h"

namespace rungwise::app {

/// The day of SOURCE_DATE_EPOCH (seconds, UTC) where that is set to a sound number, so that builds
/// can be repeated; else today's, here.
[[nodiscard]] PartialDate today();

} // namespace rungwise::app
