// SPDX-License-Identifier: GPL-3.0-or-later
// How fast roles are compared.
#pragma once

#include <benchmark/benchmark.h>

namespace rungwise::bench {

/// Five roles of the bundled catalogue, in tenths of a millisecond.
void compareAgainstClock(benchmark::State& state);
/// The same, in what plain arithmetic takes for a tenth of a millisecond on a 3 GHz processor.
void compareAgainstArithmetic(benchmark::State& state);

} // namespace rungwise::bench
