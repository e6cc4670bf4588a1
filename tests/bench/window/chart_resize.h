// SPDX-License-Identifier: GPL-3.0-or-later
// How smooth the pay chart stays while its window is resized.
#pragma once

#include <benchmark/benchmark.h>

namespace rungwise::bench {

/// A frame of our chart after a step of its size against a frame of Qt's box plot of the same
/// percentiles after the same step.
void resizeTwentyRows(benchmark::State& state);
void resizeTwoHundredRows(benchmark::State& state);

} // namespace rungwise::bench
