// SPDX-License-Identifier: GPL-3.0-or-later
// Puts many amounts into order.
#pragma once

#include <vector>

namespace rungwise {

/// Sorts amounts, none of them below 0. Its time grows with their number and not faster.
void sortRising(std::vector<double>& amounts);

} // namespace rungwise
