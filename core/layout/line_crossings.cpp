// SPDX-License-Identifier: GPL-3.0-or-later
// Counts the crossings of a picture from its points alone.
#include "core/layout/layout_faults.h"

#include <algorithm>
#include <cmath>

namespace rungwise {

namespace {

/// Places that differ by less are the same.
constexpr double tolerance = 0.01;

/// A run with all that goes on straight behind it: `at` is its x when it is upright, its y when it
/// is level.
struct Run {
    std::size_t edge = 0;
    bool isUpright = false;
    double at = 0;
    double from = 0;
    double to = 0;
};

Run runOf(std::size_t edge, const DrawnPoint& a, const DrawnPoint& b) {
    if (std::abs(b.y - a.y) > std::abs(b.x - a.x)) {
        return {edge, true, a.x, std::min(a.y, b.y), std::max(a.y, b.y)};
    }
    return {edge, false, a.y, std::min(a.x, b.x), std::max(a.x, b.x)};
}

std::vector<Run> wholeRuns(std::size_t edge, const std::vector<DrawnPoint>& points) {
    std::vector<Run> runs;
    for (std::size_t i = 1; i < points.size(); ++i) {
        const Run run = runOf(edge, points[i - 1], points[i]);
        if (runs.empty() || runs.back().isUpright != run.isUpright) {
            runs.push_back(run);
            continue;
        }
        runs.back().from = std::min(runs.back().from, run.from);
        runs.back().to = std::max(runs.back().to, run.to);
    }
    return runs;
}

bool isInside(double at, const Run& run) {
    return at > run.from + tolerance && at < run.to - tolerance;
}

} // namespace

std::size_t lineCrossings(const LayeredGraph& graph, const LayeredLayout& layout) {
    std::vector<Run> level;
    std::vector<Run> upright;
    for (std::size_t edge = 0; edge < graph.edges.size(); ++edge) {
        for (const Run& run : wholeRuns(edge, layout.edges[edge].points)) {
            (run.isUpright ? upright : level).push_back(run);
        }
    }
    std::sort(upright.begin(), upright.end(),
              [](const Run& a, const Run& b) { return a.at < b.at; });
    std::size_t count = 0;
    for (const Run& run : level) {
        auto other = std::upper_bound(upright.begin(), upright.end(), run.from,
                                      [](double x, const Run& piece) { return x < piece.at; });
        for (; other != upright.end() && other->at < run.to; ++other) {
            const bool isThrough = isInside(other->at, run) && isInside(run.at, *other);
            if (isThrough && other->edge != run.edge) ++count;
        }
    }
    return count;
}

} // namespace rungwise
