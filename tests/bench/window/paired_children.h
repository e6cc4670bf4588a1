// SPDX-License-Identifier: GPL-3.0-or-later
// Figures from fresh processes that tell how long they took.
#pragma once

#include <benchmark/benchmark.h>

#include <functional>

namespace rungwise::bench {

/// Runs both sides in turns, who goes first changing, and publishes the median of the ratios of
/// each turn. A side answers seconds, or nothing above 0 when it could not be measured.
void measureChildren(benchmark::State& state, double goal, const std::function<double()>& ours,
                     const std::function<double()>& theirs);

} // namespace rungwise::bench
