// SPDX-License-Identifier: GPL-3.0-or-later
// The measurements of the window, one line for each figure: rungwise_window_bench [NAME].
#include "tests/bench/figure.h"
#include "tests/bench/window/column_drag.h"
#include "tests/bench/window/first_frame.h"
#include "tests/bench/window/search_figures.h"

#include <QApplication>

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
    {{"window/first-frame-against-empty-window", rungwise::bench::firstFrameAgainstEmpty, 21},
     {"window/first-frame-of-10000-roles", rungwise::bench::firstFrameOfManyRoles, 21},
     {"window/column-drag-against-default-delegate", rungwise::bench::columnDrag, 15},
     {"window/search-keystroke-against-proxy-model", rungwise::bench::searchKeystroke, 5}}};

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
    if (words.size() == 5 && words[1] == rungwise::bench::firstFrameOption) {
        return rungwise::bench::runFirstFrameChild(argc, argv, words.subspan(2));
    }
    if (words.size() > 2) {
        std::cerr << "usage: rungwise_window_bench [NAME]\n";
        return 2;
    }
    if (registerMatching(words.size() == 2 ? words[1] : "") == 0) return noFigure;
    const QApplication application(argc, argv);
    rungwise::bench::FigureReporter reporter;
    benchmark::RunSpecifiedBenchmarks(&reporter);
    return 0;
}
