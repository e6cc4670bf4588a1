// SPDX-License-Identifier: GPL-3.0-or-later
// Both get generated ladders without what `dot` cannot be told: lanes and boxes over several rows;
// and without words, for with words beside edges along a row Graphviz 2.43 often aborts.
#include "tests/bench/layout_figures.h"

#include "core/layout/layered_layout.h"
#include "tests/bench/figure.h"
#include "tests/bench/graphviz_dot.h"
#include "tests/bench/paired_times.h"
#include "tests/bench/picture_crossings.h"
#include "tests/support/generated_ladder.h"

#include <cstdint>
#include <string>
#include <vector>

namespace rungwise::bench {

namespace {

constexpr std::uint64_t ladderCount = 8;

LayeredGraph ladder(std::uint64_t seed, std::size_t roles) {
    return test::generatedLadder(
        seed, {.roles = roles, .rows = 10, .lanes = 1, .spanningPercent = 0, .labelPercent = 0});
}

std::string milliseconds(double seconds) {
    return fixedText(seconds * 1000, 2) + " ms";
}

/// The ladders take turns, too.
void measureTime(benchmark::State& state, LayoutEffort effort, std::size_t roles, double goal) {
    const GraphvizContext context;
    PairedTimes times;
    std::uint64_t turn = 0;
    bool isDone = true;
    for (auto _ : state) {
        const LayeredGraph graph = ladder(turn++ % ladderCount, roles);
        GraphvizGraph theirs{context, graph};
        times.takeTurns([&] { return layeredLayout(graph, effort); },
                        [&] { return isDone = theirs.layOut() && isDone; });
    }
    if (!isDone) {
        state.SkipWithError("Graphviz could not lay a ladder out");
        return;
    }
    publish(state, {times.ratio(), goal,
                    milliseconds(times.ours()) + " : " + milliseconds(times.theirs())});
}

std::size_t ourCrossings(const LayeredGraph& graph, LayoutEffort effort) {
    std::vector<Polyline> lines;
    if (const auto layout = layeredLayout(graph, effort)) {
        for (const DrawnEdge& edge : layout->edges) lines.push_back(edge.points);
    }
    return pictureCrossings(lines);
}

void measureCrossings(benchmark::State& state, LayoutEffort effort, std::size_t roles,
                      double goal) {
    const GraphvizContext context;
    std::size_t ours = 0;
    std::size_t theirs = 0;
    for (auto _ : state) {
        for (std::uint64_t seed = 0; seed < ladderCount; ++seed) {
            const LayeredGraph graph = ladder(seed, roles);
            GraphvizGraph picture{context, graph};
            if (!picture.layOut()) {
                state.SkipWithError("Graphviz could not lay a ladder out");
                return;
            }
            ours += ourCrossings(graph, effort);
            theirs += pictureCrossings(picture.lines());
        }
    }
    publish(state, {static_cast<double>(ours) / static_cast<double>(theirs), goal,
                    std::to_string(ours) + " : " + std::to_string(theirs) + " in " +
                        std::to_string(ladderCount) + " ladders"});
}

constexpr double firstTime = 0.02;
constexpr double refinedTime = 0.6;
constexpr double firstExcess = 1.25;
constexpr double refinedExcess = 1;

} // namespace

void firstAgainstDot(benchmark::State& state) {
    measureTime(state, LayoutEffort::First, 1000, firstTime);
}

void refinedAgainstDot(benchmark::State& state) {
    measureTime(state, LayoutEffort::Refined, 1000, refinedTime);
}

void refinedOf100AgainstDot(benchmark::State& state) {
    measureTime(state, LayoutEffort::Refined, 100, refinedTime);
}

void firstCrossings(benchmark::State& state) {
    measureCrossings(state, LayoutEffort::First, 1000, firstExcess);
}

void firstCrossingsOf100(benchmark::State& state) {
    measureCrossings(state, LayoutEffort::First, 100, firstExcess);
}

void refinedCrossings(benchmark::State& state) {
    measureCrossings(state, LayoutEffort::Refined, 1000, refinedExcess);
}

void refinedCrossingsOf100(benchmark::State& state) {
    measureCrossings(state, LayoutEffort::Refined, 100, refinedExcess);
}

} // namespace rungwise::bench
