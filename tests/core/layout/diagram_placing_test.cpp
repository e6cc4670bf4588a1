// SPDX-License-Identifier: GPL-3.0-or-later
// Placed diagrams keep their distances, whatever the graph, and stay as they are.
#include "core/layout/diagram_placing.h"

#include "core/layout/layout_spacing.h"
#include "tests/support/generated_ladder.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <cmath>
#include <map>
#include <string>
#include <utility>

namespace rungwise {
namespace {

constexpr double tiny = 1e-9;
constexpr PlacingEffort quick{LayoutEffort::First, LayoutEffort::First};
constexpr PlacingEffort careful{LayoutEffort::Refined, LayoutEffort::Refined};

/// Looks at everything that `placedDiagram` promises.
class Promises {
public:
    Promises(const LayeredGraph& graph, const PlacedDiagram& diagram)
        : graph_{graph}, diagram_{diagram} {}

    [[nodiscard]] std::vector<std::string> broken() {
        for (const PlacedBand& band : diagram_.bands) checkBand(band);
        for (std::size_t channel = 0; channel < diagram_.channels.size(); ++channel) {
            checkEnds(channel, &ChannelLine::bottom);
            checkEnds(channel, &ChannelLine::top);
            checkSpans(channel);
        }
        for (std::size_t edge = 0; edge < graph_.edges.size(); ++edge) checkPath(edge);
        return std::move(broken_);
    }

private:
    void expect(bool kept, const std::string& promise) {
        if (!kept) broken_.push_back(promise);
    }

    void checkBand(const PlacedBand& band) {
        for (std::size_t at = 0; at < band.items.size(); ++at) {
            const PlacedItem& item = band.items[at];
            if (item.kind == ItemKind::Box) checkBox(item);
            if (at == 0) continue;
            const PlacedItem& left = band.items[at - 1];
            const bool boxes = left.kind == ItemKind::Box && item.kind == ItemKind::Box;
            expect(item.left - left.right >= (boxes ? boxGap : lineGap) - tiny, "a distance");
        }
    }

    void checkBox(const PlacedItem& box) {
        const auto span = std::pair{box.left, box.right};
        expect(spans_.try_emplace(box.owner, span).first->second == span, "one place of a box");
        const LayeredNode& node = graph_.nodes[box.owner];
        expect(box.right - box.left >= node.size.width - tiny, "the size of a box");
        const DrawnSpan& lane = diagram_.lanes[node.lane];
        expect(box.left >= lane.from + laneMargin - tiny &&
                   box.right <= lane.to - laneMargin + tiny,
               "a box in its lane");
    }

    void checkEnds(std::size_t channel, double ChannelLine::*end) {
        std::vector<std::pair<double, std::size_t>> ends;
        for (const ChannelLine& line : diagram_.channels[channel].lines) {
            ends.emplace_back(line.*end, line.net);
        }
        std::sort(ends.begin(), ends.end());
        for (std::size_t at = 1; at < ends.size(); ++at) {
            expect(ends[at].second == ends[at - 1].second ||
                       ends[at].first - ends[at - 1].first >= portGap / 2 - tiny,
                   "ends apart");
        }
    }

    void checkSpans(std::size_t channel) {
        for (const PlacedItem& box : diagram_.bands[channel].items) {
            const auto& above = diagram_.bands[channel + 1].items;
            const bool goesOn = std::any_of(above.begin(), above.end(), [&](const PlacedItem& one) {
                return one.kind == ItemKind::Box && one.owner == box.owner;
            });
            if (box.kind != ItemKind::Box || !goesOn) continue;
            for (const ChannelLine& line : diagram_.channels[channel].lines) {
                const auto [left, right] = std::minmax(line.bottom, line.top);
                expect(right < box.left || left > box.right, "no line through a box");
            }
        }
    }

    void checkPath(std::size_t edge) {
        const auto isSide = [&](const SideLine& side) { return side.edge == edge; };
        const auto sides = std::count_if(diagram_.sides.begin(), diagram_.sides.end(), isSide);
        const auto& path = diagram_.paths[edge];
        expect(sides == (path.empty() ? 1 : 0), "a way for every edge");
        for (std::size_t at = 1; at < path.size(); ++at) {
            expect(endOf(path[at - 1]) == beginOf(path[at]), "ways without gaps");
        }
    }

    [[nodiscard]] double beginOf(const PathPart& part) const {
        const ChannelLine& line = diagram_.channels[part.channel].lines[part.line];
        return part.direction == PathPart::Direction::Up ? line.bottom : line.top;
    }

    [[nodiscard]] double endOf(const PathPart& part) const {
        const ChannelLine& line = diagram_.channels[part.channel].lines[part.line];
        return part.direction == PathPart::Direction::Up ? line.top : line.bottom;
    }

    const LayeredGraph& graph_;
    const PlacedDiagram& diagram_;
    std::map<std::size_t, std::pair<double, double>> spans_;
    std::vector<std::string> broken_;
};

std::vector<std::string> brokenPromises(const LayeredGraph& graph, const PlacedDiagram& diagram) {
    return Promises{graph, diagram}.broken();
}

using Kept = std::vector<std::string>;

std::map<std::size_t, double> middles(const PlacedDiagram& diagram) {
    std::map<std::size_t, double> out;
    for (const PlacedBand& band : diagram.bands) {
        for (const PlacedItem& item : band.items) {
            if (item.kind == ItemKind::Box) out[item.owner] = item.line;
        }
    }
    return out;
}

LayeredNode box(std::size_t row, std::size_t lane = 0, double width = 160) {
    return {row, row, lane, {width, 50}};
}

TEST(PlacedDiagrams, KeepTheirPromisesForGeneratedLadders) {
    for (std::uint64_t seed = 1; seed <= 300; ++seed) {
        const auto graph = test::generatedLadder(seed, test::randomShape(seed, 5 + seed * 7 % 120));
        EXPECT_EQ(brokenPromises(graph, placedDiagram(graph, quick)), Kept{}) << "seed " << seed;
        if (seed % 8 != 0) continue;
        EXPECT_EQ(brokenPromises(graph, placedDiagram(graph, careful)), Kept{})
            << "refined, seed " << seed;
    }
}

TEST(PlacedDiagrams, HaveRoomForThreeThousandRoles) {
    const auto graph = test::generatedLadder(11, {3000, 12, 3, 5, 80});
    EXPECT_EQ(brokenPromises(graph, placedDiagram(graph, quick)), Kept{});
}

TEST(PlacedDiagrams, OfNothingAndOfOneBoxAndOfEmptyRowsAndLanesAreSound) {
    EXPECT_TRUE(placedDiagram({}, quick).bands.empty());
    const LayeredGraph one{1, 1, {box(0)}, {}};
    EXPECT_EQ(brokenPromises(one, placedDiagram(one, careful)), Kept{});
    const LayeredGraph sparse{6, 4, {box(1, 2), box(4, 2)}, {{0, 1}}};
    const PlacedDiagram diagram = placedDiagram(sparse, careful);
    EXPECT_EQ(brokenPromises(sparse, diagram), Kept{});
    ASSERT_EQ(diagram.lanes.size(), 4U);
    for (std::size_t lane = 1; lane < 4; ++lane) {
        EXPECT_EQ(diagram.lanes[lane].from, diagram.lanes[lane - 1].to);
    }
    EXPECT_GT(diagram.lanes[0].to, 2 * laneMargin);
    EXPECT_EQ(diagram.bands.size(), 6U);
    EXPECT_EQ(diagram.bands[0].height, 50);
}

TEST(PlacedDiagrams, DrawCirclesAndLineBoxesUp) {
    LayeredGraph graph{4, 1, {box(0, 0, 120), box(1, 0, 260), box(2), box(3, 0, 200)}, {}};
    graph.edges = {{0, 1}, {1, 2}, {2, 3}};
    const auto upright = middles(placedDiagram(graph, quick));
    for (const auto& [node, middle] : upright) EXPECT_EQ(middle, upright.at(0)) << node;
    graph.edges.push_back({3, 0});
    EXPECT_EQ(brokenPromises(graph, placedDiagram(graph, quick)), Kept{});
}

TEST(PlacedDiagrams, StandAParentBetweenTwoChildren) {
    LayeredGraph graph{2, 1, {box(0), box(1), box(1)}, {{0, 1}, {0, 2}}};
    const auto found = middles(placedDiagram(graph, careful));
    EXPECT_NEAR(found.at(0), (found.at(1) + found.at(2)) / 2, 1);
}

TEST(PlacedDiagrams, WidenABoxThatFortyEdgesLeave) {
    LayeredGraph graph{2, 2, {box(0)}, {}};
    for (std::size_t node = 1; node <= 40; ++node) {
        graph.nodes.push_back(box(1, node % 2));
        graph.edges.push_back({0, node, LineStyle::Solid, {90, 14}});
    }
    const PlacedDiagram diagram = placedDiagram(graph, quick);
    EXPECT_EQ(brokenPromises(graph, diagram), Kept{});
    const PlacedItem& wide = diagram.bands.front().items.front();
    EXPECT_GE(wide.right - wide.left, 41 * portGap);
}

TEST(PlacedDiagrams, AreEqualForEqualGraphs) {
    for (const LayoutEffort effort : {LayoutEffort::First, LayoutEffort::Refined}) {
        const auto graph = test::generatedLadder(5, test::randomShape(5, 90));
        EXPECT_EQ(middles(placedDiagram(graph, {effort, effort})),
                  middles(placedDiagram(graph, {effort, effort})));
    }
}

TEST(PlacedDiagrams, AreSoundWhenCancelled) {
    const auto graph = test::generatedLadder(6, test::randomShape(6, 120));
    const auto diagram = placedDiagram(graph, careful, [] { return true; });
    EXPECT_EQ(brokenPromises(graph, diagram), Kept{});
}

/// Of all pairs of boxes that stand in one row and lane: the share whose order is another after a
/// role has been added above the first one.
double shareOfSwappedPairs(LayeredGraph graph, LayoutEffort effort) {
    const auto before = middles(placedDiagram(graph, {effort, effort}));
    const std::size_t row = std::min(graph.nodes[0].highest + 1, graph.rows - 1);
    graph.nodes.push_back(box(row, graph.nodes[0].lane));
    graph.edges.push_back({0, graph.nodes.size() - 1});
    const auto after = middles(placedDiagram(graph, {effort, effort}));
    double pairs = 0;
    double swapped = 0;
    for (const auto& [one, place] : before) {
        for (const auto& [other, otherPlace] : before) {
            if (other >= one || graph.nodes[one].lane != graph.nodes[other].lane) continue;
            if (graph.nodes[one].lowest != graph.nodes[other].lowest) continue;
            pairs += 1;
            if ((place < otherPlace) != (after.at(one) < after.at(other))) swapped += 1;
        }
    }
    return pairs == 0 ? 0 : swapped / pairs;
}

double meanShareOfSwappedPairs(LayoutEffort effort) {
    double sum = 0;
    for (std::uint64_t seed = 1; seed <= 40; ++seed) {
        const auto graph = test::generatedLadder(seed, test::randomShape(seed, 60));
        sum += shareOfSwappedPairs(graph, effort);
    }
    return sum / 40;
}

TEST(PlacedDiagrams, ChangeLittleWhenARoleIsAdded) {
    EXPECT_LT(meanShareOfSwappedPairs(LayoutEffort::First), 0.06);
    EXPECT_LT(meanShareOfSwappedPairs(LayoutEffort::Refined), 0.08);
}

} // namespace
} // namespace rungwise
