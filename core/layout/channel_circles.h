// SPDX-License-Identifier: GPL-3.0-or-later
// Makes demands fulfillable that go round in circles.
#pragma once

#include "core/layout/channel_trunks.h"

namespace rungwise {

/// Parts trunks until no demands are in a circle: into a lower one with the ends at the foot and an
/// upper one with the ends at the top, which meet at an x where nothing is near. Requires that the
/// demands are sorted.
void breakCircles(ChannelTrunks& trunks, const PlacedChannel& channel);

} // namespace rungwise
