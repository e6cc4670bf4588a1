// SPDX-License-Identifier: GPL-3.0-or-later
// Registers with the library what was asked for, and nothing else.
#include "tests/bench/run_measurements.h"

#include <filesystem>
#include <iostream>
#include <string_view>

namespace rungwise::bench {

namespace {

constexpr int wrongUse = 2;
constexpr int noFigure = 3;

/// How many measurements have `part` in their name.
int registerMatching(std::span<const Measurement> measurements, std::string_view part) {
    int count = 0;
    for (const auto& [name, run, turns] : measurements) {
        if (std::string_view{name}.find(part) == std::string_view::npos) continue;
        benchmark::RegisterBenchmark(name, run)->Iterations(turns);
        ++count;
    }
    return count;
}

} // namespace

int runMeasurements(std::span<char* const> words, std::span<const Measurement> measurements,
                    const std::function<void()>& prepare) {
    if (words.size() > 2) {
        std::cerr << "usage: " << std::filesystem::path(words[0]).filename().string()
                  << " [NAME]\n";
        return wrongUse;
    }
    if (registerMatching(measurements, words.size() == 2 ? words[1] : "") == 0) return noFigure;
    if (prepare) prepare();
    FigureReporter reporter;
    benchmark::RunSpecifiedBenchmarks(&reporter);
    return 0;
}

} // namespace rungwise::bench
