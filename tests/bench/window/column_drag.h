// SPDX-License-Identifier: GPL-3.0-or-later
// How smooth the table stays while a column is dragged.
#pragma once

#include <benchmark/benchmark.h>

namespace rungwise::bench {

/// A frame of our table (200 rows, 5 roles) while a column's border moves, against a QTableView
/// with the default delegate that fits the heights of its visible rows.
void columnDrag(benchmark::State& state);

} // namespace rungwise::bench
