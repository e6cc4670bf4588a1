// SPDX-License-Identifier: GPL-3.0-or-later
// How fast and how well ladders are laid out.
#pragma once

#include <benchmark/benchmark.h>

namespace rungwise::bench {

/// The time of a first or refined picture against that of `dot`.
void firstAgainstDot(benchmark::State& state);
void refinedAgainstDot(benchmark::State& state);
void refinedOf100AgainstDot(benchmark::State& state);

/// Crossings of lines against those of `dot`, over several ladders.
void firstCrossings(benchmark::State& state);
void firstCrossingsOf100(benchmark::State& state);
void refinedCrossings(benchmark::State& state);
void refinedCrossingsOf100(benchmark::State& state);

} // namespace rungwise::bench
