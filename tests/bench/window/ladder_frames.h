// SPDX-License-Identifier: GPL-3.0-or-later
// How smooth a large ladder stays while it is panned and zoomed.
#pragma once

#include <benchmark/benchmark.h>

namespace rungwise::bench {

/// The 95th percentile of our frames of 1,000 roles against that of a plain QGraphicsView with the
/// same boxes, texts and ways as items, through the same pans and zooms.
void ladderFrames(benchmark::State& state);
/// The same percentile of ours against 16 ms.
void ladderFramesAgainstScreen(benchmark::State& state);

} // namespace rungwise::bench
