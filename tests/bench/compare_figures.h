// SPDX-License-Identifier: GPL-3.0-or-later
// How fast roles are compared.
#pragma once

#include <benchmark/benchmark.h>

namespace rungwise::bench {

/// One comparison of five roles, made and dropped, against a tenth of a millisecond.
void compareFiveRoles(benchmark::State& state);

} // namespace rungwise::bench
