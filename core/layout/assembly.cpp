// SPDX-License-Identifier: GPL-3.0-or-later
// Routes the channels, stacks bands and channels up, and strings the parts of each edge together.
#include "core/layout/assembly.h"

#include "core/layout/band_heights.h"
#include "core/layout/channel_crossings.h"
#include "core/layout/channel_routing.h"
#include "core/layout/channel_trunks.h"
#include "core/layout/layout_spacing.h"

#include <algorithm>
#include <cmath>
#include <span>

namespace rungwise {

namespace {

/// Adds a corner, and takes away what lies on the way between its neighbours: a line that goes out
/// and back again loses its tip.
void addCorner(std::vector<DrawnPoint>& points, DrawnPoint next) {
    if (!points.empty()) {
        if (std::abs(points.back().x - next.x) < sameEnd) next.x = points.back().x;
        if (std::abs(points.back().y - next.y) < sameEnd) next.y = points.back().y;
    }
    while (points.size() >= 2) {
        const DrawnPoint& before = points[points.size() - 2];
        const DrawnPoint& middle = points.back();
        const bool isUpright = before.x == middle.x && middle.x == next.x;
        const bool isLevel = before.y == middle.y && middle.y == next.y;
        if (!isUpright && !isLevel) break;
        points.pop_back();
    }
    if (points.empty() || points.back() != next) points.push_back(next);
}

class Assembly {
public:
    Assembly(const LayeredGraph& graph, const PlacedDiagram& diagram)
        : graph_{graph}, diagram_{diagram}, crossings_(diagram.channels.size()) {}

    LayeredLayout run() {
        channels_.reserve(diagram_.channels.size());
        for (const PlacedChannel& channel : diagram_.channels) {
            channels_.push_back(routeChannel(channel));
        }
        heights_ = bandHeights(graph_, diagram_, channels_);
        placeItems();
        drawEdges();
        for (const SideLine& side : diagram_.sides) drawSide(side);
        for (ChannelCrossings& channel : crossings_) made_.crossings += channel.take();
        made_.rows = std::move(heights_.rows);
        made_.lanes = diagram_.lanes;
        made_.width = diagram_.width;
        made_.height = heights_.height;
        return std::move(made_);
    }

private:
    void placeItems();
    void placeBox(const PlacedItem& item, std::size_t band);
    void placeLabel(const PlacedItem& item, std::size_t band);
    void drawEdges();
    void addChannel(std::size_t edge, std::span<const PathPart> parts);
    void addPart(const PathPart& part);
    void drawSide(const SideLine& side);

    const LayeredGraph& graph_;
    const PlacedDiagram& diagram_;
    std::vector<RoutedChannel> channels_;
    std::vector<ChannelCrossings> crossings_;
    BandHeights heights_;
    std::vector<DrawnPoint> way_;    ///< corners of an edge so far
    std::vector<DrawnPoint> within_; ///< those in one channel
    LayeredLayout made_;
};

void Assembly::placeItems() {
    made_.nodes.resize(graph_.nodes.size());
    made_.edges.resize(graph_.edges.size());
    for (std::size_t band = 0; band < diagram_.bands.size(); ++band) {
        for (const PlacedItem& item : diagram_.bands[band].items) {
            if (item.kind == ItemKind::Box) placeBox(item, band);
            if (item.kind == ItemKind::Label) placeLabel(item, band);
        }
    }
}

/// Called from the lowest band of a box up: the box grows.
void Assembly::placeBox(const PlacedItem& item, std::size_t band) {
    DrawnBox& box = made_.nodes[item.owner];
    const double bottom = box.width > 0 ? box.bottom() : heights_.bands[band].to;
    const double top = heights_.bands[band].from;
    box = {item.left, top, item.right - item.left, bottom - top};
}

void Assembly::placeLabel(const PlacedItem& item, std::size_t band) {
    const DrawnSize& size = graph_.edges[item.owner].label;
    const double middle = (heights_.bands[band].from + heights_.bands[band].to) / 2;
    made_.edges[item.owner].label =
        DrawnBox{item.line + labelGap, middle - size.height / 2, size.width, size.height};
}

void Assembly::drawEdges() {
    for (std::size_t edge = 0; edge < diagram_.paths.size(); ++edge) {
        const std::vector<PathPart>& path = diagram_.paths[edge];
        way_.clear();
        for (std::size_t begin = 0; begin < path.size();) {
            std::size_t end = begin + 1;
            while (end < path.size() && path[end].channel == path[begin].channel) ++end;
            addChannel(edge, std::span{path}.subspan(begin, end - begin));
            begin = end;
        }
        made_.edges[edge].points.assign(way_.begin(), way_.end());
    }
}

/// Adds the way of an edge in one channel: one part, or two where it turns back there.
void Assembly::addChannel(std::size_t edge, std::span<const PathPart> parts) {
    within_.clear();
    for (const PathPart& part : parts) addPart(part);
    ChannelCrossings& crossings = crossings_[parts.front().channel];
    for (std::size_t i = 1; i < within_.size(); ++i) {
        const DrawnPoint& from = within_[i - 1];
        const DrawnPoint& to = within_[i];
        if (from.y == to.y) {
            crossings.addLevel(from.x, to.x, from.y, edge);
        } else {
            crossings.addUpright(from.x, from.y, to.y, edge);
        }
    }
    for (const DrawnPoint& corner : within_) addCorner(way_, corner);
}

void Assembly::addPart(const PathPart& part) {
    const ChannelLine& line = diagram_.channels[part.channel].lines[part.line];
    const auto corners = channels_[part.channel].ways[part.line].corners();
    const double foot = heights_.foot(part.channel);
    const DrawnPoint bottom{line.bottom, foot};
    const DrawnPoint top{line.top, heights_.head(part.channel)};
    const bool isUp = part.direction == PathPart::Direction::Up;
    addCorner(within_, isUp ? bottom : top);
    for (std::size_t i = 0; i < corners.size(); ++i) {
        const DrawnPoint& corner = corners[isUp ? i : corners.size() - 1 - i];
        addCorner(within_, {corner.x, foot - corner.y});
    }
    addCorner(within_, isUp ? top : bottom);
}

void Assembly::drawSide(const SideLine& side) {
    const LayeredEdge& edge = graph_.edges[side.edge];
    const DrawnBox& from = made_.nodes[edge.from];
    const DrawnBox& to = made_.nodes[edge.to];
    const bool isRightwards = from.x < to.x;
    const auto band =
        std::find_if(diagram_.bands.begin(), diagram_.bands.end(),
                     [&](const PlacedBand& candidate) { return candidate.row == side.row; });
    const DrawnSpan& span = heights_.bands[static_cast<std::size_t>(band - diagram_.bands.begin())];
    const double y = (span.from + span.to) / 2;
    const double start = isRightwards ? from.right() : from.x;
    const double end = isRightwards ? to.x : to.right();
    DrawnEdge& drawn = made_.edges[side.edge];
    drawn.points = {{start, y}, {end, y}};
    if (edge.label.width <= 0) return;
    drawn.label = DrawnBox{(start + end - edge.label.width) / 2, y - labelGap - edge.label.height,
                           edge.label.width, edge.label.height};
}

} // namespace

LayeredLayout assembled(const LayeredGraph& graph, const PlacedDiagram& diagram) {
    return Assembly{graph, diagram}.run();
}

} // namespace rungwise
