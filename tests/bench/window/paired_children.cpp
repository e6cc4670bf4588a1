// SPDX-License-Identifier: GPL-3.0-or-later
// As PairedTimes, for processes that watch the clock themselves.
#include "tests/bench/window/paired_children.h"

#include "tests/bench/figure.h"
#include "tests/bench/paired_times.h"

#include <string>
#include <vector>

namespace rungwise::bench {

namespace {

std::string milliseconds(double seconds) {
    return fixedText(seconds * 1000, 1) + " ms";
}

} // namespace

void measureChildren(benchmark::State& state, double goal, const std::function<double()>& ours,
                     const std::function<double()>& theirs) {
    std::vector<double> ratios;
    std::vector<double> oursTook;
    std::vector<double> theirsTook;
    for (auto _ : state) {
        const bool oursFirst = ratios.size() % 2 == 0;
        const double early = oursFirst ? ours() : theirs();
        const double late = oursFirst ? theirs() : ours();
        oursTook.push_back(oursFirst ? early : late);
        theirsTook.push_back(oursFirst ? late : early);
        if (oursTook.back() <= 0 || theirsTook.back() <= 0) {
            state.SkipWithError("a window could not be shown");
            return;
        }
        ratios.push_back(oursTook.back() / theirsTook.back());
    }
    publish(state, {median(ratios), goal,
                    milliseconds(median(oursTook)) + " : " + milliseconds(median(theirsTook))});
}

} // namespace rungwise::bench
