// SPDX-License-Identifier: GPL-3.0-or-later
// How large a thing must be that people click or touch.
#pragma once

namespace rungwise::app {

/// The least width and height, in pixels, of whatever takes a click (WCAG 2.2, 2.5.8).
inline constexpr int leastHit = 24;

} // namespace rungwise::app
