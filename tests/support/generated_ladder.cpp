// SPDX-License-Identifier: GPL-3.0-or-later
// Paths grow rung by rung; what leads elsewhere is added behind them.
#include "tests/support/generated_ladder.h"

#include <algorithm>
#include <random>
#include <set>
#include <utility>
#include <vector>

namespace rungwise::test {

namespace {

/// The engine's numbers are the same everywhere; those of the library's distributions are not.
class Dice {
public:
    explicit Dice(std::uint64_t seed) : engine_{seed} {}

    [[nodiscard]] std::size_t below(std::size_t bound) { return engine_() % bound; }
    [[nodiscard]] std::size_t between(std::size_t least, std::size_t most) {
        return least + below(most - least + 1);
    }
    [[nodiscard]] bool happens(std::size_t percent) { return below(100) < percent; }

private:
    std::mt19937_64 engine_;
};

class Generator {
public:
    Generator(std::uint64_t seed, const LadderShape& shape) : dice_{seed}, shape_{shape} {
        graph_.rows = shape.rows;
        graph_.lanes = shape.lanes;
    }

    LayeredGraph run() {
        while (graph_.nodes.size() < shape_.roles) {
            const std::size_t first = graph_.nodes.size();
            const std::size_t left = shape_.roles - first;
            addPath(std::min(left, dice_.between(3, 40)));
            addMoves(first);
        }
        addMovesBetweenPaths();
        return std::move(graph_);
    }

private:
    using Rung = std::vector<std::size_t>;

    void addPath(std::size_t roles);
    [[nodiscard]] Rung addRung(std::size_t row, std::size_t lane, std::size_t roles);
    void addEdge(std::size_t from, std::size_t to, LineStyle style);
    void addMoves(std::size_t first);
    void addMovesBetweenPaths();

    Dice dice_;
    LadderShape shape_;
    LayeredGraph graph_;
    std::set<std::pair<std::size_t, std::size_t>> joined_;
};

/// Begins anew at a low row when the top is reached.
void Generator::addPath(std::size_t roles) {
    std::size_t row = dice_.below((shape_.rows + 1) / 2);
    std::size_t lane = dice_.below(shape_.lanes);
    Rung below;
    for (std::size_t left = roles; left > 0;) {
        if (row >= shape_.rows) {
            row = dice_.below((shape_.rows + 1) / 2);
            below = {};
        }
        const std::size_t wide = dice_.happens(25) ? dice_.between(2, 4) : 1;
        const Rung rung = addRung(row, lane, std::min(left, wide));
        for (const auto from : below) {
            for (const auto to : rung) {
                if (graph_.nodes[from].highest < row) addEdge(from, to, LineStyle::Solid);
            }
        }
        left -= rung.size();
        row = 1 + std::max(graph_.nodes[rung.front()].highest, row + (dice_.happens(12) ? 1U : 0U));
        if (dice_.happens(15)) lane = dice_.below(shape_.lanes);
        below = rung;
    }
}

Generator::Rung Generator::addRung(std::size_t row, std::size_t lane, std::size_t roles) {
    Rung rung;
    for (std::size_t i = 0; i < roles; ++i) {
        const std::size_t more = dice_.happens(shape_.spanningPercent) ? dice_.between(1, 3) : 0;
        LayeredNode node;
        node.lowest = row;
        node.highest = std::min(row + more, shape_.rows - 1);
        node.lane = lane;
        node.size = {static_cast<double>(dice_.between(120, 260)),
                     static_cast<double>(40 + 16 * dice_.below(3))};
        rung.push_back(graph_.nodes.size());
        graph_.nodes.push_back(node);
    }
    return rung;
}

void Generator::addEdge(std::size_t from, std::size_t to, LineStyle style) {
    if (from == to || !joined_.insert({from, to}).second) return;
    LayeredEdge edge{from, to, style, {}};
    if (dice_.happens(shape_.labelPercent)) {
        edge.label = {static_cast<double>(dice_.between(30, 130)), 16};
    }
    graph_.edges.push_back(edge);
}

/// Within the path that begins with the role `first`: along a row, to another lane, down, and back
/// to where one came from.
void Generator::addMoves(std::size_t first) {
    const std::size_t count = graph_.nodes.size() - first;
    const std::size_t edges = graph_.edges.size();
    for (std::size_t i = 0; i < 1 + count / 6; ++i) {
        const std::size_t from = first + dice_.below(count);
        const std::size_t to = first + dice_.below(count);
        const bool isUp = graph_.nodes[from].highest < graph_.nodes[to].lowest;
        const bool isDown = graph_.nodes[to].highest < graph_.nodes[from].lowest;
        const bool isFar = graph_.nodes[to].lowest > graph_.nodes[from].highest + 3;
        if (isFar || (isDown && !dice_.happens(15))) continue;
        addEdge(from, to, isUp && dice_.happens(50) ? LineStyle::Solid : LineStyle::Dashed);
    }
    if (edges > 0 && dice_.happens(10)) {
        const LayeredEdge back = graph_.edges[dice_.below(edges)];
        addEdge(back.to, back.from, LineStyle::Solid);
    }
}

void Generator::addMovesBetweenPaths() {
    const std::size_t count = graph_.nodes.size();
    for (std::size_t i = 0; i < count / 40; ++i) {
        const std::size_t from = dice_.below(count);
        const std::size_t to = dice_.below(count);
        const bool isNext = graph_.nodes[to].lowest == graph_.nodes[from].highest + 1;
        const bool isLevel = graph_.nodes[to].lowest == graph_.nodes[from].lowest;
        if (isNext || isLevel) addEdge(from, to, LineStyle::Dashed);
    }
}

} // namespace

LadderShape randomShape(std::uint64_t seed, std::size_t roles) {
    Dice dice{seed * 31 + 7};
    LadderShape shape;
    shape.roles = roles;
    shape.rows = dice.between(3, 14);
    shape.lanes = dice.between(1, 5);
    return shape;
}

LayeredGraph generatedLadder(std::uint64_t seed, const LadderShape& shape) {
    return Generator{seed, shape}.run();
}

} // namespace rungwise::test
