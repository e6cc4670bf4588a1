// SPDX-License-Identifier: GPL-3.0-or-later
// Parts horizontal runs that would cross others less as two.
#pragma once

#include "core/layout/channel_trunks.h"

namespace rungwise {

/// Lines that come to a common end from both sides share a track. Where another run would lie below
/// the ones and above the others, the two sides get trunks of their own if that saves crossings.
/// Knows nothing of demands: they are to be found afterwards.
void partSides(ChannelTrunks& trunks);

} // namespace rungwise
