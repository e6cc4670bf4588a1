// SPDX-License-Identifier: GPL-3.0-or-later
// The measurements of the core, one line for each figure: rungwise_bench [NAME].
#include "tests/bench/compare_figures.h"
#include "tests/bench/figure.h"
#include "tests/bench/load_figures.h"
#include "tests/bench/memory_figures.h"
#include "tests/bench/peak_memory.h"

#include <array>
#include <iostream>
#include <span>
#include <string_view>

namespace {

struct Measurement {
    const char* name;
    void (*run)(benchmark::State&);
    int turns;
};

constexpr std::array<Measurement, 4> measurements{
    {{"load/against-yaml-nodes", rungwise::bench::loadAgainstYamlNodes, 5},
     {"load/against-empty-handler", rungwise::bench::loadAgainstEmptyHandler, 5},
     {"load/peak-memory-against-file", rungwise::bench::loadPeakMemory, 3},
     {"compare/five-roles-against-0.1-ms", rungwise::bench::compareFiveRoles, 51}}};

/// The exit code when no figure has the name; another program may have one.
constexpr int noFigure = 3;

/// How many measurements have `part` in their name.
int registerMatching(std::string_view part) {
    int count = 0;
    for (const auto& [name, run, turns] : measurements) {
        if (std::string_view{name}.find(part) == std::string_view::npos) continue;
        benchmark::RegisterBenchmark(name, run)->Iterations(turns);
        ++count;
    }
    return count;
}

} // namespace

int main(int argc, char** argv) {
    const std::span<char*> words{argv, static_cast<std::size_t>(argc)};
    if (words.size() == 4 && words[1] == rungwise::bench::peakOption) {
        return rungwise::bench::runPeakChild(words[2], words[3]);
    }
    if (words.size() > 2) {
        std::cerr << "usage: rungwise_bench [NAME]\n";
        return 2;
    }
    if (registerMatching(words.size() == 2 ? words[1] : "") == 0) return noFigure;
    rungwise::bench::FigureReporter reporter;
    benchmark::RunSpecifiedBenchmarks(&reporter);
    return 0;
}
