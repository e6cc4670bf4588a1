// SPDX-License-Identifier: GPL-3.0-or-later
// Which promotions lead back to where they began.
#pragma once

#include "core/ladders/shown_ladders.h"

#include <cstddef>
#include <span>

namespace rungwise {

/// Marks the promotions without which there would be no circle of promotions: those that a walk in
/// depth finds to lead back onto its own way, from the first of `roles` roles upwards and along
/// moves in their order. That is the order in which a catalogue's circles are reported.
void markCircles(std::size_t roles, std::span<ShownMove> moves);

} // namespace rungwise
