// SPDX-License-Identifier: GPL-3.0-or-later
// Each run is a fresh process, so that nothing is left over from the one before.
#include "tests/bench/memory_figures.h"

#include "tests/bench/figure.h"
#include "tests/bench/generated_catalogue.h"
#include "tests/bench/paired_times.h"
#include "tests/bench/peak_memory.h"

#include <vector>

namespace rungwise::bench {

void loadPeakMemory(benchmark::State& state) {
    const GeneratedFile file;
    const auto size = static_cast<double>(file.text().size());
    std::vector<double> ours;
    std::vector<double> nodes;
    for (auto _ : state) {
        ours.push_back(peakBytes("load", file.path()).value_or(0));
        nodes.push_back(peakBytes("nodes", file.path()).value_or(0));
    }
    if (median(ours) <= 0 || median(nodes) <= 0) {
        state.SkipWithError("this system does not tell how much memory a process takes");
        return;
    }
    publish(state, {median(ours) / size, 6,
                    "a file of " + fixedText(size / 1e6, 1) + " MB; YAML::LoadFile takes " +
                        fixedText(median(nodes) / size, 1) + " times its size"});
}

} // namespace rungwise::bench
