// SPDX-License-Identifier: GPL-3.0-or-later
// Lines leave and enter boxes in the order of what they lead to.
#include "core/layout/box_ports.h"

#include "core/layout/layout_spacing.h"

#include <gtest/gtest.h>

#include <cmath>

namespace rungwise {
namespace {

struct Ported {
    LayeredGraph graph;
    BandItems items;

    explicit Ported(LayeredGraph given) : graph{std::move(given)} {
        const GraphColumns columns = graphColumns(graph);
        items = bandItems(graph, columns, edgePaths(graph, columns));
    }
    [[nodiscard]] BoxPorts ports() const { return {graph, items}; }
    /// Of an edge that has one link.
    [[nodiscard]] std::size_t link(std::size_t edge) const { return items.linkBegins[edge]; }
};

LayeredNode box(std::size_t row, double width = 120) {
    return {row, row, 0, {width, 40}};
}

/// Box 0 below boxes 1, 2 and 3.
Ported fan(std::vector<LayeredEdge> edges) {
    return Ported{{2, 1, {box(0), box(1), box(1), box(1)}, std::move(edges)}};
}

TEST(PortsOfBoxes, ComeInTheOrderOfWhatTheyLeadTo) {
    const Ported given = fan({{0, 3}, {0, 1}, {0, 2}});
    const BoxPorts ports = given.ports();
    EXPECT_LE(ports.lowerOffset(given.link(1)) + portGap, ports.lowerOffset(given.link(2)));
    EXPECT_LE(ports.lowerOffset(given.link(2)) + portGap, ports.lowerOffset(given.link(0)));
    EXPECT_EQ(ports.lowerOffset(given.link(2)), 0) << "the middle one is in the middle";
}

TEST(PortsOfBoxes, AreSharedByLinesOfOneStyleThatEnter) {
    const auto dashed = LineStyle::Dashed;
    const Ported given = fan({{1, 0}, {2, 0, dashed}, {3, 0}});
    const BoxPorts ports = given.ports();
    EXPECT_EQ(ports.lowerOffset(given.link(0)), ports.lowerOffset(given.link(2)));
    EXPECT_GE(std::abs(ports.lowerOffset(given.link(0)) - ports.lowerOffset(given.link(1))),
              portGap);
}

TEST(PortsOfBoxes, OfSharedEntriesStandAtTheMiddleLine) {
    LayeredGraph graph{2, 1, {box(0), box(1), box(1), box(1), box(1), box(1)}, {}};
    graph.edges = {{1, 0}, {0, 2}, {0, 3}, {4, 0}, {5, 0}};
    const Ported given{std::move(graph)};
    const BoxPorts ports = given.ports();
    EXPECT_GT(ports.lowerOffset(given.link(0)), ports.lowerOffset(given.link(2)))
        << "right of both exits, where two of three lines need not cross them";
}

TEST(PortsOfBoxes, LetTwoLinesBetweenTheSameBoxesRunSideBySide) {
    LayeredGraph graph{2, 1, {box(0), box(1)}, {{0, 1}, {1, 0}}};
    const Ported given{std::move(graph)};
    const BoxPorts ports = given.ports();
    const bool leftBelow = ports.lowerOffset(given.link(0)) < ports.lowerOffset(given.link(1));
    const bool leftAbove = ports.upperOffset(given.link(0)) < ports.upperOffset(given.link(1));
    EXPECT_EQ(leftBelow, leftAbove);
}

TEST(PortsOfBoxes, WidenABoxThatIsTooNarrow) {
    LayeredGraph graph{2, 1, {box(0, 20), box(1), box(1), box(1)}, {{0, 1}, {0, 2}, {0, 3}}};
    const Ported given{std::move(graph)};
    EXPECT_GE(given.ports().width(0), 4 * portGap);
    EXPECT_EQ(given.ports().width(1), 120);
}

TEST(PortsOfBoxes, MoveToWhereTheirLinesAreStraight) {
    const Ported given = fan({{0, 1}, {0, 2}});
    BoxPorts ports = given.ports();
    std::vector<double> middles(given.items.items.size(), 0);
    middles[given.items.boxes[1]] = -30;
    middles[given.items.boxes[2]] = 500; // out of reach
    ports.straighten(middles);
    EXPECT_EQ(ports.lowerOffset(given.link(0)), -30);
    EXPECT_GE(ports.lowerOffset(given.link(1)), -30 + portGap);
    EXPECT_LE(ports.lowerOffset(given.link(1)), 60 - portGap);
}

} // namespace
} // namespace rungwise
