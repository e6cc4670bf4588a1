// SPDX-License-Identifier: GPL-3.0-or-later
// How fast observations become statistics.
#pragma once

#include <benchmark/benchmark.h>

namespace rungwise::bench {

/// The pay view of one role with 100,000 observations in three markets against adding up the same
/// amounts.
void observationsAgainstPlainPass(benchmark::State& state);

} // namespace rungwise::bench
