// SPDX-License-Identifier: GPL-3.0-or-later
// How large the text of the application is, relative to what the desktop asks for.
#pragma once

namespace rungwise::app {

/// Sets the size of all text; 100 is the desktop's own.
void applyTextPercent(int percent);

/// The next larger or smaller size of a fixed row, within the limits of the session.
[[nodiscard]] int largerTextPercent(int percent);
[[nodiscard]] int smallerTextPercent(int percent);

} // namespace rungwise::app
