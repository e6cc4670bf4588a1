// SPDX-License-Identifier: GPL-3.0-or-later
// Which rows and gaps become bands, and which boxes belong together.
#include "core/layout/band_levels.h"

#include "core/layout/graph_parts.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace rungwise {
namespace {

using ::testing::ElementsAre;

LayeredNode box(std::size_t row) {
    return {row, row, 0, {120, 40}};
}

BandLevels levelsOf(const LayeredGraph& graph) {
    return bandLevels(graph, edgePaths(graph, graphColumns(graph)));
}

TEST(LevelsOfBands, AreTheRowsWhereNoEdgeHasWords) {
    EXPECT_THAT(levelsOf({2, 1, {box(0), box(1)}, {{0, 1}}}).rows, ElementsAre(0, 1));
}

TEST(LevelsOfBands, AddARowOfWordsWhereAnEdgeBegins) {
    LayeredGraph graph{3, 1, {box(0), box(2)}, {{0, 1, LineStyle::Solid, {50, 14}}}};
    const std::optional<std::size_t> words;
    EXPECT_THAT(levelsOf(graph).rows, ElementsAre(0, words, 1, 2));
    graph.edges = {{1, 0, LineStyle::Solid, {50, 14}}};
    EXPECT_THAT(levelsOf(graph).rows, ElementsAre(0, 1, words, 2));
}

TEST(LevelsOfBands, AddOneToTurnInAboveAllRowsAndBehindItsWords) {
    LayeredGraph graph{1, 1, {box(0), box(0), box(0)}, {{0, 2}}};
    const std::optional<std::size_t> none;
    EXPECT_THAT(levelsOf(graph).rows, ElementsAre(0, none));
    graph.edges.front().label = {50, 14};
    EXPECT_THAT(levelsOf(graph).rows, ElementsAre(0, none, none));
}

TEST(PartsOfGraphs, AreNamedAfterTheirFirstBox) {
    const LayeredGraph graph{
        2, 1, {box(0), box(0), box(1), box(1), box(1)}, {{3, 1}, {2, 0}, {0, 4}}};
    EXPECT_THAT(graphParts(graph), ElementsAre(0, 1, 0, 1, 0));
}

} // namespace
} // namespace rungwise
