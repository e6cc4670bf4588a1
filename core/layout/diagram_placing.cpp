// SPDX-License-Identifier: GPL-3.0-or-later
// Gives the boxes and lines of a layered graph their places along the rows.
#include "core/layout/diagram_placing.h"

#include "core/layout/band_items.h"
#include "core/layout/band_order.h"
#include "core/layout/box_ports.h"
#include "core/layout/edge_paths.h"
#include "core/layout/item_places.h"
#include "core/layout/side_lines.h"
#include "core/layout/turned_labels.h"

#include <algorithm>
#include <utility>

namespace rungwise {
namespace {

/// Of rows by what stands in them, and of those without boxes like the lowest box.
std::vector<double> rowHeights(const LayeredGraph& graph) {
    std::vector<double> heights(graph.rows, 0);
    double least = 0;
    for (const LayeredNode& node : graph.nodes) {
        const double height = node.size.height;
        const double part = height / static_cast<double>(node.highest - node.lowest + 1);
        for (std::size_t row = node.lowest; row <= node.highest; ++row) {
            heights[row] = std::max(heights[row], part);
        }
        least = least == 0 ? height : std::min(least, height);
    }
    for (double& height : heights) height = height == 0 ? least : height;
    return heights;
}

std::vector<PlacedBand> placedBands(const LayeredGraph& graph, const BandItems& items,
                                    const ItemPlaces& places) {
    const std::vector<double> heights = rowHeights(graph);
    std::vector<PlacedBand> bands(items.bands());
    for (std::size_t number = 0; number < bands.size(); ++number) {
        PlacedBand& band = bands[number];
        band.row = items.rows[number];
        if (band.row) band.height = heights[*band.row];
        band.items.reserve(items.band(number).size());
        for (const ItemNumber item : items.band(number)) {
            const ItemKind kind = items.items[item].kind;
            const std::uint32_t owner = items.items[item].owner;
            const double middle = places.middles[item];
            const ItemReach& reach = places.reaches[item];
            band.items.push_back({kind, owner, middle - reach.left, middle + reach.right, middle});
            if (kind == ItemKind::Label) {
                band.height = std::max(band.height, graph.edges[owner].label.height);
            }
        }
    }
    return bands;
}

void addLines(PlacedDiagram& diagram, const LayeredGraph& graph, const BandItems& items,
              const ItemPlaces& places, const BoxPorts& ports) {
    diagram.channels.resize(items.bands() == 0 ? 0 : items.bands() - 1);
    diagram.paths.resize(graph.edges.size());
    for (std::size_t edge = 0; edge < graph.edges.size(); ++edge) {
        const std::size_t dashed = graph.edges[edge].style == LineStyle::Dashed ? 1 : 0;
        const std::size_t net = 2 * graph.edges[edge].to + dashed;
        diagram.paths[edge].reserve(items.linksOf(edge).size());
        for (std::size_t number = items.linkBegins[edge]; number < items.linkBegins[edge + 1];
             ++number) {
            const Link& link = items.links[number];
            const std::size_t channel = items.items[link.lower].band;
            auto& lines = diagram.channels[channel].lines;
            diagram.paths[edge].push_back({channel, lines.size(), link.direction});
            lines.push_back({places.middles[link.lower] + ports.lowerOffset(number),
                             places.middles[link.upper] + ports.upperOffset(number), net});
        }
    }
}

} // namespace

PlacedDiagram placedDiagram(const LayeredGraph& graph, PlacingEffort effort,
                            const IsCancelled& isCancelled) {
    const GraphColumns columns = graphColumns(graph);
    BandItems items = bandItems(graph, columns, edgePaths(graph, columns));
    orderItems(items, effort.order, isCancelled);
    PlacedDiagram diagram;
    diagram.sides = takeSideLines(graph, items);
    putWordsBetween(items);
    BoxPorts ports{graph, items};
    ItemPlaces places = itemPlaces(graph, columns, items, diagram.sides, ports, effort.places);
    ports.straighten(places.middles);
    diagram.bands = placedBands(graph, items, places);
    addLines(diagram, graph, items, places, ports);
    diagram.lanes = std::move(places.lanes);
    diagram.width = diagram.lanes.empty() ? 0 : diagram.lanes.back().to;
    return diagram;
}

} // namespace rungwise
