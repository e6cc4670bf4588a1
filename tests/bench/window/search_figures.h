// SPDX-License-Identifier: GPL-3.0-or-later
// How fast the list of roles follows somebody who types.
#pragma once

#include <benchmark/benchmark.h>

namespace rungwise::bench {

/// The 95th percentile of keystrokes over 10,000 roles, search and model
/// together, against a QSortFilterProxyModel on the same roles and texts.
void searchKeystroke(benchmark::State& state);

} // namespace rungwise::bench
