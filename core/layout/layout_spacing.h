// SPDX-License-Identifier: GPL-3.0-or-later
// The distances of a layered diagram, in its units.
#pragma once

namespace rungwise {

inline constexpr double laneMargin = 24; ///< between a lane's border and what stands in it
inline constexpr double boxGap = 28;     ///< between boxes of a row
inline constexpr double lineGap = 16;    ///< between lines, and between a line and a box
inline constexpr double portGap = 12;    ///< between lines that leave one box
inline constexpr double trackGap = 10;   ///< between tracks of a channel
inline constexpr double channelEnd = 12; ///< between a band and the nearest track: an arrow fits
inline constexpr double labelGap = 5;    ///< between a line and its words

} // namespace rungwise
