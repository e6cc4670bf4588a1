// SPDX-License-Identifier: GPL-3.0-or-later
// Which rows and gaps of a graph become bands.
#include "core/layout/band_levels.h"

namespace rungwise {
namespace {

using Shape = EdgePath::Shape;

/// By level: whether it must be a band.
std::vector<char> neededLevels(const LayeredGraph& graph, const std::vector<EdgePath>& paths) {
    std::vector<char> needed(2 * graph.rows + 3, 0);
    for (std::size_t row = 0; row < graph.rows; ++row) needed[BandLevels::levelOfRow(row)] = 1;
    for (std::size_t edge = 0; edge < graph.edges.size(); ++edge) {
        if (paths[edge].shape == Shape::Side) continue;
        const std::size_t exit = exitGap(graph, graph.edges[edge], paths[edge]);
        const std::size_t gap = paths[edge].gap;
        const bool hasLabel = graph.edges[edge].label.width > 0;
        if (hasLabel) needed[BandLevels::levelOfGap(exit)] = 1;
        if (gap != 0 && gap != graph.rows) continue;
        needed[BandLevels::levelOfGap(gap)] = 1;
        const bool turnsBehindWords = hasLabel && gap == exit;
        if (turnsBehindWords) needed[gap == 0 ? 0 : BandLevels::levelOfGap(gap) + 1] = 1;
    }
    return needed;
}

} // namespace

BandLevels bandLevels(const LayeredGraph& graph, const std::vector<EdgePath>& paths) {
    const std::vector<char> needed = neededLevels(graph, paths);
    BandLevels made;
    made.bands.assign(needed.size(), BandLevels::noBand);
    for (std::size_t level = 0; level < needed.size(); ++level) {
        if (needed[level] == 0) continue;
        made.bands[level] = static_cast<std::uint32_t>(made.rows.size());
        const bool isRow =
            level % 2 == 0 && level > 0 && level < BandLevels::levelOfGap(graph.rows);
        made.rows.push_back(isRow ? std::optional{level / 2 - 1} : std::nullopt);
    }
    return made;
}

bool leavesUpwards(EdgePath::Shape shape) {
    return shape == Shape::Up || shape == Shape::Over;
}

std::size_t exitGap(const LayeredGraph& graph, const LayeredEdge& edge, const EdgePath& path) {
    const LayeredNode& from = graph.nodes[edge.from];
    return leavesUpwards(path.shape) ? from.highest + 1 : from.lowest;
}

} // namespace rungwise
