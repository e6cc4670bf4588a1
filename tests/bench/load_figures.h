// SPDX-License-Identifier: GPL-3.0-or-later
// How fast catalogues come in.
#pragma once

#include <benchmark/benchmark.h>

namespace rungwise::bench {

/// `loadCatalogue` against YAML::Load and a copy into the same structs.
void loadAgainstYamlNodes(benchmark::State& state);
/// `loadCatalogue` against yaml-cpp's events with nobody listening.
void loadAgainstEmptyHandler(benchmark::State& state);

} // namespace rungwise::bench
