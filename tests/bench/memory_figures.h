// SPDX-License-Identifier: GPL-3.0-or-later
// How much memory loading takes.
#pragma once

#include <benchmark/benchmark.h>

namespace rungwise::bench {

/// Peak of `loadCatalogue` in multiples of the file; the remark names that of YAML::Load.
void loadPeakMemory(benchmark::State& state);

} // namespace rungwise::bench
