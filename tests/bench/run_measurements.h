// SPDX-License-Identifier: GPL-3.0-or-later
// What the programs that measure have in common: their only argument and how they run.
#pragma once

#include "tests/bench/figure.h"

#include <functional>
#include <span>

namespace rungwise::bench {

struct Measurement {
    const char* name;
    void (*run)(benchmark::State&);
    int turns;
};

/// Runs the measurements that have the argument in their name, or all of them without one, and
/// prints a line for each. `words` is the whole command line. `prepare` is called before the first
/// one runs, and not at all when there is none. Answers the exit code: 2 when there are more
/// arguments, 3 when no figure has the name; another program may have one.
[[nodiscard]] int runMeasurements(std::span<char* const> words,
                                  std::span<const Measurement> measurements,
                                  const std::function<void()>& prepare = {});

} // namespace rungwise::bench
