// SPDX-License-Identifier: GPL-3.0-or-later
// Looks along edges first and at places second.
#include "app/diagram/ladder_steps.h"

#include "app/diagram/ladder_index.h"

#include <cmath>
#include <limits>

namespace rungwise::app {

namespace {

using Found = std::optional<std::size_t>;

class Steps {
public:
    explicit Steps(const LadderDrawing& drawing) : drawing_{drawing} {}

    [[nodiscard]] Found fromNode(std::size_t node, LadderStep step) const;
    [[nodiscard]] Found fromEdge(const LayeredEdge& edge, LadderStep step) const;

private:
    [[nodiscard]] const LayeredNode& node(std::size_t at) const {
        return drawing_.graph.nodes.at(at);
    }
    [[nodiscard]] QPointF centre(std::size_t at) const {
        return rectOf(drawing_.layout.nodes.at(at)).center();
    }
    [[nodiscard]] bool sharesRow(std::size_t a, std::size_t b) const {
        return node(a).lowest <= node(b).highest && node(b).lowest <= node(a).highest;
    }
    [[nodiscard]] Found alongPromotion(std::size_t from, LadderStep step) const;
    /// The candidate with the least cost; a cost that is no number is none.
    template <class Cost> [[nodiscard]] Found cheapest(Cost cost) const;
    [[nodiscard]] Found nextLevel(std::size_t from, LadderStep step) const;
    [[nodiscard]] Found inRow(std::size_t from, LadderStep step) const;
    [[nodiscard]] Found outermost(LadderStep step) const;

    const LadderDrawing& drawing_;
};

constexpr double never = std::numeric_limits<double>::infinity();

template <class Cost> Found Steps::cheapest(Cost cost) const {
    Found best;
    double least = never;
    for (std::size_t at = 0; at < drawing_.graph.nodes.size(); ++at) {
        const double costs = cost(at);
        if (costs >= least) continue;
        least = costs;
        best = at;
    }
    return best;
}

Found Steps::alongPromotion(std::size_t from, LadderStep step) const {
    const bool isUp = step == LadderStep::Up;
    for (const LayeredEdge& edge : drawing_.graph.edges) {
        if (edge.style != LineStyle::Solid || (isUp ? edge.from : edge.to) != from) continue;
        const std::size_t other = isUp ? edge.to : edge.from;
        const bool leadsThere = isUp ? node(other).lowest > node(from).highest
                                     : node(other).highest < node(from).lowest;
        if (leadsThere) return other;
    }
    return std::nullopt;
}

Found Steps::nextLevel(std::size_t from, LadderStep step) const {
    const double rows = static_cast<double>(drawing_.graph.rows) + 1;
    const double wide = drawing_.layout.width + 1;
    return cheapest([&](std::size_t to) {
        const bool isUp = step == LadderStep::Up;
        const double levels =
            isUp ? static_cast<double>(node(to).lowest) - static_cast<double>(node(from).highest)
                 : static_cast<double>(node(from).lowest) - static_cast<double>(node(to).highest);
        if (levels <= 0 || levels > rows) return never;
        return levels * wide + std::abs(centre(to).x() - centre(from).x());
    });
}

Found Steps::inRow(std::size_t from, LadderStep step) const {
    return cheapest([&](std::size_t to) {
        if (to == from || !sharesRow(from, to)) return never;
        const double right = centre(to).x() - centre(from).x();
        switch (step) {
        case LadderStep::Left: return right < 0 ? -right : never;
        case LadderStep::Right: return right > 0 ? right : never;
        case LadderStep::RowStart: return centre(to).x();
        default: return -centre(to).x();
        }
    });
}

Found Steps::outermost(LadderStep step) const {
    return cheapest(
        [&](std::size_t to) { return step == LadderStep::Top ? centre(to).y() : -centre(to).y(); });
}

Found Steps::fromNode(std::size_t from, LadderStep step) const {
    const bool isMirrored = drawing_.direction == Qt::RightToLeft;
    switch (step) {
    case LadderStep::Up:
    case LadderStep::Down: {
        const Found along = alongPromotion(from, step);
        return along ? along : nextLevel(from, step);
    }
    case LadderStep::Left:
    case LadderStep::Right: return inRow(from, step);
    case LadderStep::RowStart:
    case LadderStep::RowEnd: {
        const bool isLeft = (step == LadderStep::RowStart) != isMirrored;
        const Found end = inRow(from, isLeft ? LadderStep::RowStart : LadderStep::RowEnd);
        const bool isBeyond = end && (centre(*end).x() < centre(from).x()) == isLeft;
        return isBeyond ? end : Found{};
    }
    case LadderStep::Top:
    case LadderStep::Bottom: return outermost(step);
    }
    return std::nullopt;
}

Found Steps::fromEdge(const LayeredEdge& edge, LadderStep step) const {
    const QPointF way = centre(edge.to) - centre(edge.from);
    switch (step) {
    case LadderStep::Up: return way.y() <= 0 ? edge.to : edge.from;
    case LadderStep::Down: return way.y() <= 0 ? edge.from : edge.to;
    case LadderStep::Left: return way.x() < 0 ? edge.to : edge.from;
    case LadderStep::Right: return way.x() < 0 ? edge.from : edge.to;
    case LadderStep::RowStart: return edge.from;
    case LadderStep::RowEnd: return edge.to;
    case LadderStep::Top:
    case LadderStep::Bottom: return outermost(step);
    }
    return std::nullopt;
}

} // namespace

std::optional<LadderElement> stepFrom(const LadderDrawing& drawing, const LadderElement& element,
                                      LadderStep step) {
    const Steps steps(drawing);
    const bool isNode = element.kind == LadderElement::Kind::Node;
    const Found node = isNode ? steps.fromNode(element.at, step)
                              : steps.fromEdge(drawing.graph.edges.at(element.at), step);
    if (!node) return std::nullopt;
    return LadderElement{LadderElement::Kind::Node, *node};
}

std::vector<LadderElement> readingOrder(const LayeredGraph& graph) {
    std::vector<std::vector<std::size_t>> leaving(graph.nodes.size());
    for (std::size_t edge = 0; edge < graph.edges.size(); ++edge) {
        leaving.at(graph.edges.at(edge).from).push_back(edge);
    }
    std::vector<LadderElement> order;
    order.reserve(graph.nodes.size() + graph.edges.size());
    for (std::size_t node = 0; node < graph.nodes.size(); ++node) {
        order.push_back({LadderElement::Kind::Node, node});
        for (const std::size_t edge : leaving.at(node)) {
            order.push_back({LadderElement::Kind::Edge, edge});
        }
    }
    return order;
}

} // namespace rungwise::app
