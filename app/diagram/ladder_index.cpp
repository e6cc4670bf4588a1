// SPDX-License-Identifier: GPL-3.0-or-later
// Boxes and the runs of lines are entered into every cell that they touch.
#include "app/diagram/ladder_index.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <numeric>

namespace rungwise::app {

namespace {

constexpr double usualSide = 400;
constexpr double mostCells = 20'000;

QRectF runOf(const DrawnPoint& a, const DrawnPoint& b) {
    return QRectF(QPointF(a.x, a.y), QPointF(b.x, b.y)).normalized();
}

double distance(const QRectF& area, const QPointF& point) {
    const double dx = std::max({area.left() - point.x(), 0.0, point.x() - area.right()});
    const double dy = std::max({area.top() - point.y(), 0.0, point.y() - area.bottom()});
    return std::hypot(dx, dy);
}

double distance(const DrawnEdge& edge, const QPointF& point) {
    double nearest = std::numeric_limits<double>::infinity();
    for (std::size_t i = 1; i < edge.points.size(); ++i) {
        const QRectF run = runOf(edge.points.at(i - 1), edge.points.at(i));
        nearest = std::min(nearest, distance(run, point));
    }
    if (edge.label) nearest = std::min(nearest, distance(rectOf(*edge.label), point));
    return nearest;
}

void addOnce(std::vector<std::size_t>& to, std::size_t value) {
    if (to.empty() || to.back() != value) to.push_back(value);
}

void sortOnce(std::vector<std::size_t>& values) {
    std::ranges::sort(values);
    values.erase(std::unique(values.begin(), values.end()), values.end());
}

std::vector<std::size_t> countedTo(std::size_t count) {
    std::vector<std::size_t> numbers(count);
    std::iota(numbers.begin(), numbers.end(), std::size_t{0});
    return numbers;
}

} // namespace

LadderParts LadderParts::all(const LayeredLayout& layout) {
    return {countedTo(layout.nodes.size()), countedTo(layout.edges.size())};
}

LadderIndex::LadderIndex(const LayeredLayout& layout) : layout_{layout} {
    side_ = std::max(usualSide, std::sqrt(layout.width * layout.height / mostCells));
    columns_ = static_cast<std::size_t>(std::max(layout.width, 0.0) / side_) + 1;
    rows_ = static_cast<std::size_t>(std::max(layout.height, 0.0) / side_) + 1;
    cells_.resize(columns_ * rows_);
    for (std::size_t node = 0; node < layout.nodes.size(); ++node) {
        eachCell(rectOf(layout.nodes.at(node)),
                 [&](std::size_t cell) { addOnce(cells_.at(cell).nodes, node); });
    }
    for (std::size_t edge = 0; edge < layout.edges.size(); ++edge) {
        const auto enter = [&](std::size_t cell) { addOnce(cells_.at(cell).edges, edge); };
        const DrawnEdge& drawn = layout.edges.at(edge);
        for (std::size_t i = 1; i < drawn.points.size(); ++i) {
            eachCell(runOf(drawn.points.at(i - 1), drawn.points.at(i)), enter);
        }
        if (drawn.label) eachCell(rectOf(*drawn.label), enter);
    }
}

LadderIndex::Cells LadderIndex::cellsOf(const QRectF& area) const {
    const auto cell = [this](double place, std::size_t count) {
        const double most = static_cast<double>(count - 1);
        return static_cast<std::size_t>(std::clamp(place / side_, 0.0, most));
    };
    return {cell(area.left(), columns_), cell(area.top(), rows_), cell(area.right(), columns_),
            cell(area.bottom(), rows_)};
}

template <class Take> void LadderIndex::eachCell(const QRectF& area, Take take) const {
    const Cells cells = cellsOf(area);
    for (std::size_t row = cells.top; row <= cells.bottom; ++row) {
        for (std::size_t column = cells.left; column <= cells.right; ++column) {
            take(row * columns_ + column);
        }
    }
}

LadderParts LadderIndex::within(const QRectF& area) const {
    LadderParts parts;
    eachCell(area, [&](std::size_t cell) {
        const LadderParts& entered = cells_.at(cell);
        parts.nodes.insert(parts.nodes.end(), entered.nodes.begin(), entered.nodes.end());
        parts.edges.insert(parts.edges.end(), entered.edges.begin(), entered.edges.end());
    });
    sortOnce(parts.nodes);
    sortOnce(parts.edges);
    return parts;
}

std::optional<LadderElement> LadderIndex::at(const QPointF& point, double reach) const {
    const LadderParts parts =
        within(QRectF(point, QSizeF()).adjusted(-reach, -reach, reach, reach));
    for (const std::size_t node : parts.nodes) {
        if (rectOf(layout_.nodes.at(node)).contains(point)) {
            return LadderElement{LadderElement::Kind::Node, node};
        }
    }
    std::optional<LadderElement> nearest;
    for (const std::size_t edge : parts.edges) {
        const double away = distance(layout_.edges.at(edge), point);
        if (away > reach) continue;
        reach = away;
        nearest = LadderElement{LadderElement::Kind::Edge, edge};
    }
    return nearest;
}

} // namespace rungwise::app
